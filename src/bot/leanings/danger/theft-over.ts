import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { isInAppeal } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { guideOfNamed } from '../../thing-guide.js';
import { lengthOf, toldBy } from '../leaning.js';
import { family } from '../people-words.js';

/** There was no theft: they were wrong, or it was they, or family. */
const wasNone = sieved(
  new RegExp(
    `^(?:[啊哦噢呃嗯哈唉哎,，。!！~ ]|不是|不对|等等|等下|原来|好像|其实|刚才|是|我|没有?|对不起|不好意思|抱歉)*(?:(?:看|搞|弄|想|记|认)错了?|误会了?|虚惊一场|大惊小怪|没(?:有)?被盗|不是被盗|没被偷)[^?？]{0,16}$|^(?:[啊哦噢呃嗯哈唉哎,，。!！~ ]|不是|不对|等等|等下|问过了?|查了|原来|好像|其实|就|都)*(?:是|系)(?:我(?:自己)?)?(?:的)?(?:${family}|自己|本人)[^，。?？不没偷]{0,6}?(?:登|上|用|改|换|弄|绑|动|玩|发)(?:录|陆|号|密码|手机|说说)?[的了过]*[^?？]{0,8}$|^(?:oh |ah |sorry,? |no,? |wait,? |never ?mind,? |actually,? |ok,? )*(?:my mistake|false alarm|my bad|i was wrong|it was(?: just| only)? (?:me|my (?:son|daughter|kid|wife|husband|mom|mum|dad|mother|father|brother|sister))|it.?s (?:not|n.t) (?:hacked|stolen)|(?:it )?(?:was|is)(?: not|n.t) (?:hacked|stolen))\\b[^?]{0,40}$`,
  ),
);
/** Somebody did it all the same, or it is of no matter to this. */
const isStill = sieved(
  /密码(?:也|都)?(?:不对|错)|(?:看|搞|弄|记)错(?:了)?(?:密码|验证码|页面|按钮|号码?|步)|骗|盗(?:了|走)|偷偷|擅自|登不|进不|收不/,
);

/** The longest text, in words, that only takes it back. */
const mostDenied = 20;

/** Whose account something seemed to have happened to, and did not: the course ends. */
export const theftDenied = toldBy([wasNone], (said) => {
  const { scene, guarded } = said;
  if (scene.session.course === null || !isClean(guarded) || lengthOf(said) > mostDenied)
    return null;
  const text = plainForm(guarded.asked);
  if (!wasNone.test(text) || isStill.test(text)) return null;
  // A guide that they were in goes on; an appeal was for nothing.
  const at = isInAppeal(scene) ? null : scene.session.at;
  const session = { ...scene.session, course: null, at, topic: at?.topic ?? null, said: [] };
  return shortWord({ ...scene, session }, scene.local.phrases.follow.no_theft);
});

/** A theft that is over: it was long ago, and they have the account back. */
const isPast = sieved(
  /(?:以前|之前|去年|前年|前几年|几年前|上次|早年|早些年|曾经|上个?月|前阵|前段|那次|当时)[^，。]{0,8}?(?:被|让人?|给人?|叫人)[^，。]{0,3}?(?:盗|偷|黑)[^。?？]{0,14}?(?:(?:找|拿|要|弄|追|申诉)(?:得)?回(?:来)?了?|解决了|没事了|申诉(?:成功|通过|过)了)|\b(?:was|got|had been) (?:hacked|stolen)\b[^?]{0,24}\b(?:ago|last (?:year|month|week|time)|before)\b[^?]{0,30}\b(?:got|have|recovered) (?:it|the account|my account)\b/,
);
const isOut = sieved(/又被|再次|现在又|登不|没找回|找不回|拿不回|\bagain\b/);

/** What is wanted now of an account that was stolen once: the guide of what is named. */
export const stolenOnce = toldBy([isPast], (said) => {
  const { scene, guarded, understanding } = said;
  const { act, loggedIn } = understanding.entities;
  if (act === undefined || loggedIn === false || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  if (!isPast.test(text) || isOut.test(text)) return null;
  const guide = guideOfNamed(scene, understanding.entities);
  return guide === undefined ? null : openTopic(scene, guide);
});
