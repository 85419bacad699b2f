import type { Understanding } from '../../../intents/index.js';
import { guideAbout, type Move, methodsOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { once } from '../../again.js';
import { isOfApp } from '../../app-in-mind.js';
import type { Place } from '../../cards/step-card.js';
import { plainForm } from '../../guard/index.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { guideAt, type Here, hereOf, inMind, isAside } from '../../here.js';
import { changeWay, enterGuide, methodWanted, toNamedStep } from '../../moves/index.js';
import type { Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { words } from '../../words.js';
import { isShort, type Leaning, toldBy } from '../leaning.js';

/** The longest text, in words, that only names a phone. */
const mostNaming = 5;

/**
 * A way that is named in few words, and perhaps a step of it: "网页第四步", "走app里面". What is clearly a
 * question of something else is none.
 */
export const wayTold: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { way, device, step, bound, app, act, notThere: isMissing } = understanding.entities;
  if (isMissing || ((way ?? device) === undefined && bound !== 'phone')) return null;
  if (isOnPhone(scene, guarded.asked, understanding.entities))
    return changeWay(scene, { device: 'phone' });
  const here = inMind(scene);
  if ((way ?? device) === undefined || !isShort(said)) return null;
  if (isSameOnPhone(here, guarded.asked, understanding.entities))
    return shortWord(scene, scene.local.phrases.follow.same_way);
  const { kind, move } = understanding;
  const isWhole = (bound ?? app ?? act) !== undefined;
  // A phone or a computer may be what something else is asked about: "can I export it on the computer?"
  const least = way === undefined ? 0 : clear;
  const isAsked = (kind === 'understood' && isWhole) || isAskedElse(scene, understanding, least);
  // Who is to choose between ways, and goes on in one of them, has chosen.
  const goesInto = move?.move === 'next' && here.kind === 'overview' && way !== undefined;
  // Who cannot use a computer is to do it on the phone that they have, before anything else is not understood.
  const isUnable = move?.move === 'lost' && here.kind === 'overview' && device !== undefined;
  const isMoving = move?.isSure === true && !ofWay.has(move.move) && !goesInto && !isUnable;
  if (isAsked) return null;
  const ofApp = guideOfApp(scene, way);
  if (
    ofApp !== undefined &&
    (bound === undefined || bound === 'app' || isBoundThere.test(guarded.asked))
  )
    return enterGuide(scene, ofApp, understanding.entities);
  if (isMoving) return null;
  const guide = here.kind === 'outside' ? null : guideAt(here).guide;
  const thing = bound ?? (guide ? guide.about : scene.session.bound);
  const ofOther = thing && thing !== guide?.about ? guideAbout(scene.local, thing) : undefined;
  if (ofOther !== undefined) return enterGuide(scene, ofOther, understanding.entities);
  return step === undefined
    ? once(scene, changeWay(scene, understanding.entities))
    : toNamedStep(scene, step, understanding.entities);
};

/** The page may be opened on a phone as well. */
const opensThere = sieved(
  /(?:手机|平板|ipad)[^，。,]{0,4}(?:打?开|浏览器|访问|进去)|\bopen (?:it|this|that|the (?:page|site|website))\b/,
);

/** Whether a page of theirs, which QQ itself could do without, is only to be opened on a phone. */
function isSameOnPhone(
  here: Here,
  asked: string,
  { way, device }: Understanding['entities'],
): boolean {
  if (here.kind !== 'step' || device !== 'phone' || way === 'app') return false;
  const { guide, methodId } = here.place;
  const isSite = methodWanted(guide, { way: 'website' }) === methodId;
  const isOther = methodWanted(guide, { way: 'client' }) !== undefined;
  const text = plainForm(asked);
  return isSite && isOther && opensThere.test(text) && !ofQq.test(text);
}

const ofQq = sieved(/qq|扣扣|没法|打?不开|\b(?:can.?t|cannot|won.?t)\b/);

/** Not in this way, and nothing else. */
const deniesClient = sieved(
  /^(?:[我那就是说也, ，]|可是|但)*(?:不|别|唔)(?:是|想|要|愿意?)*(?:在|用|走|喺)(?:手机|电脑)?(?:qq|扣扣)(?:app|软件)?(?:里头?|上|入面)?面?(?:弄|操作|做|搞|办|改|解|换|整|的|了|绑)*[啊呀呢吧。! ]*$|^(?:not|don.?t want to|no,? not) (?:do it )?(?:in|with|use|using|via) (?:the )?qq(?: app)?[.! ]*$/,
);
const deniesSite = sieved(
  /^(?:[我那就是说也, ，]|可是|但)*(?:不|别|唔)(?:是|想|要|愿意?)*(?:在|用|走|去|上|开|喺)?(?:那个|什么)?(?:网页|官网|网站|浏览器|安全中心)(?:版|上|里)?面?(?:弄|操作|做|搞|办|改|解|换|整|的|了|绑)*[啊呀呢吧。! ]*$|^(?:not|don.?t want to|no,? not) (?:do it )?(?:in|on|with|use|using|via) (?:the |a )?(?:website|site|browser|web)[.! ]*$/,
);

/** The step of the other way that is asked for: "不是这个，另一个办法的第四步". */
const ofOtherWay = sieved(
  /另(?:外)?(?:那|一)*[个種种](?:办法|方法|方式|路)?(?:的|里)?(?:面)?(?:第|最后)|\b(?:the )?other (?:way|method|one)\b/,
);

const back = '(?:[不唔嗯哦噢啊那我就要,，。 ]|算了|还是|换回|用回|用翻|走回|回到|改回|转回)*';
const before =
  '(?:刚才|刚刚|原来|原先|之前|先前|前面|头先|上一?(?=[个种])|前一?(?=[个种])|最开始|一开始)(?:的|那|嗰)*一?';
const leave = '(?:吧|好了|算了|呗|啦|行|试试|弄|操作|做|搞)*[。.!！~ ]*$';

/** The way that they were in before: "还是刚才那种". */
const ofWayBefore = sieved(
  new RegExp(
    `^${back}${before}(?:种(?:办法|方法|方式)?|[个条]?(?:办法|方法|方式|路子?|做法|途径))${leave}|^${back}换回去${leave}|^(?:ok |no |hmm,? |actually,? )*(?:(?:let.?s )?(?:go )?back to )?(?:the )?(?:previous|former|earlier|other|first) (?:way|method)(?: then| please)?[.! ]*$`,
  ),
);

/** The same in words that may mean the step before, unless they have only just come here. */
const ofOneBefore = sieved(
  new RegExp(
    `^${back}(?:还是|换回|用回|用翻|走回|改回)${back}${before}(?:个|嘅)?${leave}|^(?:ok |no |hmm,? |actually,? )*(?:let.?s )?(?:go )?back to the (?:previous|former|earlier|other|first) one[.! ]*$`,
  ),
);

/** Whether another way than that of a place is meant. */
function isOther(place: Place, text: string, step: Understanding['entities']['step']): boolean {
  return meansWayBefore(place, text) || (typeof step === 'number' && ofOtherWay.test(text));
}

function meansWayBefore({ number }: Place, text: string): boolean {
  return ofWayBefore.test(text) || (number === 1 && ofOneBefore.test(text));
}

const denials = [deniesClient, deniesSite, ofOtherWay, ofWayBefore, ofOneBefore];

/** Of two ways the one that is left when this is denied, at the step that is named. */
export const otherOfTwo = toldBy(denials, (said) => {
  const here = inMind(said.scene);
  if (here.kind === 'outside' || !isShort(said)) return null;
  const { scene, guarded, understanding } = said;
  const { topic, guide } = guideAt(here);
  const ways = methodsOf(guide);
  if (ways.length !== 2) return null;
  const text = plainForm(guarded.asked);
  const { step } = understanding.entities;
  const denied = deniesClient.test(text)
    ? methodWanted(guide, { way: 'client' })
    : deniesSite.test(text)
      ? methodWanted(guide, { way: 'website' })
      : here.kind === 'step' && isOther(here.place, text, step)
        ? here.place.methodId
        : undefined;
  if (denied === undefined) return null;
  const left = ways.find(([id]) => id !== denied)?.[0];
  const place =
    left === undefined ? null : findPlace(scene, topic, left, typeof step === 'number' ? step : 1);
  return place && toStep(scene, place, false);
});

/** What an app asked to be bound first, and is. */
const isBoundThere = sieved(
  /[绑綁](?:定)?(?:好|上|完)|\b(?:linked|bound|added) (?:it|my|a|the)\b/i,
);

/** "In the app" is in the one that the talk was last about, whatever guide is still open. */
function guideOfApp(scene: Scene, way: Understanding['entities']['way']): string | undefined {
  const guide = guideAbout(scene.local, 'app');
  return way === 'app' && guide !== scene.session.at?.topic && isOfApp(scene) ? guide : undefined;
}

/**
 * Whether a phone is where it shall be done: asked which way to take a number off, "on the phone, then" cannot
 * mean the number.
 */
function isOnPhone(
  scene: Scene,
  asked: string,
  { bound, act, way, device }: Understanding['entities'],
): boolean {
  const here = hereOf(scene);
  const isAskedWhich = here.kind === 'overview' && here.guide.about === 'phone' && !isAside(scene);
  const isBare = (act ?? way ?? device) === undefined && words(asked) <= mostNaming;
  return isAskedWhich && isBare && bound === 'phone' && !ofNumber.test(asked);
}

const ofNumber = sieved(
  /号|號|绑|綁|换|換|旧|舊|老|新|卖|賣|丢|坏|壞|没|沒|卡|送|给|給|[掉碎修]|number|old|new|sim|sold|broke|lost/i,
);

/** Moves that a way may be named with. */
const ofWay: ReadonlySet<Move> = new Set([
  'other_way',
  'step',
  'pick',
  'restart',
  'page',
  'yes',
  'no',
]);

/** From here a reading is no guess, which the naming of a way or a step outweighs. */
const clear = 0.7;

/** Whether it is clearly a question of something else than a guide's way. */
export function isAskedElse(
  { local }: Scene,
  understanding: Understanding,
  least: number = clear,
): boolean {
  if (understanding.kind !== 'understood' || understanding.confidence < least) return false;
  const kind = local.topics.get(understanding.intent)?.kind;
  return kind === 'article' || kind === 'neighbour' || kind === 'refusal';
}
