import { sieved } from '../../../text/index.js';
import { isLed } from '../../course.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { hereOf } from '../../here.js';
import { makeMove } from '../../moves/index.js';
import { answeringPlea } from '../../plea.js';
import { shortWord } from '../../short-word.js';
import { toldBy } from '../leaning.js';

/** They call for help, or are in a hurry, and tell nothing else. */
const pleads = sieved(
  /^(?:[那啊唉哎天呀喂快,，。!！ ]|请|求|你|您|我|真的|可以|能|谁|拜托|好|很|太|有点)*(?:[帮救](?:帮|救)?我(?:一?下|吧)?|帮[帮个下]?忙|帮一?下(?:忙|我)?|帮助|救命|求助|[急]+|[快]+(?:点|一?点儿?|些)|着急|在线等)(?:[呀啊吧呢哦啦了吗]|一?下|死|死我|得很|谢谢|一下子|怎么办|[,，!！。~ ])*$|^(?:please |pls |oh god |somebody |someone )*(?:help|sos|hurry(?: up)?|(?:it.?s |this is )?urgent|asap|i need help|can you help(?: me)?|i.?m in a hurry)(?: me)?(?: out)?(?: please| pls| now| asap)*[.!? ]*$/,
);

/** How they feel, and nothing of why: nobody is asked what they meant by it. */
const sighs = sieved(
  /^(?:[唉哎啊哦嗯哼呜天呀,，。.!！~… ]|我|现在|真的?|是|好|太|很|超|有点|越来越|都|快|要|搞得|弄得|让人|就是|也|心)*(?:气|生气|来气|气人|火大|烦|烦人|烦躁|心烦|郁闷|委屈|难过|伤心|想哭|哭|哭死|心累|好累|累|头大|头疼|头痛|抓狂|受不了|受够|疯|服|气炸|火|崩溃|无语|无奈|尴尬|紧张|害怕|怕|惊|吓|担心|焦虑|烦死|闹心|糟心|憋屈|晕|emo|绝望|麻烦|复杂|难搞|难弄|难|慌)(?:死|坏|炸|疯|哭|惨)?(?:我|人)?(?:了|咯|啦|啊|呀|哦|喔|呢|诶|耶|的|惹|你们?|您|qq|,|，|。|!|！|~|…|\.| |t_t|tt|qaq|呜|唉)*$|^(?:ugh+|argh+|sigh|so|this is|i.?m|i am|that.?s|it.?s|really|very|just|too|kinda|,| )*(?:annoying|annoyed|frustrating|frustrated|confused|confusing|complicated|tiring|tired|sad|upset|nervous|stressful|stressed|hard|worried|scared|terrified|panicking|a pain|a hassle|driving me (?:crazy|nuts|mad|insane)|ugh+|argh+|sigh)[.! ]*$/,
);

/** More than fed up. */
const furious = /[气氣火]/;

/** Whether a plain text only pleads or sighs. */
export function isPlea(plain: string): boolean {
  return pleads.test(plain) || sighs.test(plain);
}

/** "救命，帮帮我": calm, and one small thing at a time; outside of guides, what they are after. */
export const helpless = toldBy([pleads, sighs], ({ scene, guarded, understanding }) => {
  if (!isClean(guarded) || isLed(scene)) return null;
  if (!isPlea(plainForm(guarded.asked))) return null;
  const isOutside = hereOf(scene).kind === 'outside';
  // Who is furious, or is angry and has no place to keep, is led to a human at once.
  if (understanding.isAngry && (isOutside || furious.test(guarded.asked))) return null;
  if (!isOutside) return makeMove(scene, 'lost', guarded.asked, understanding);
  return answeringPlea(scene, shortWord(scene, scene.local.phrases.follow.ready));
});
