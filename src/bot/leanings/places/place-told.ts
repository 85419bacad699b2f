import { methodsOf, parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { isThereAlready } from '../../again.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { findPlace, toFinished, toStep } from '../../guide-moves.js';
import { guideAt, type Here, hereOf, inMind, isAskedWhetherHelped, wayInMind } from '../../here.js';
import { methodWanted, stepNaming, stepTold } from '../../moves/index.js';
import { shortWord } from '../../short-word.js';
import { tellsEnd } from '../end-told.js';
import { isShort, type Leaning, type Said } from '../leaning.js';

/** What asks for more than what comes next, tells of trouble, or tells what is not so, or not yet. */
const asksElse = sieved(
  /对方|人家|有人|客服|骗子|那个?人|[朋同]友|同学|白屏|黑屏|空[的白]|转圈|卡住|闪退|频繁|错误|异常|\b(?:he|she|they|him|her|them|someone|guy|blank|crash\w*|frozen|freezes|error)\b|[收登]不|不(?:到|上|开|了|动|进|会|能|行|懂|对|成)(?!确定)|没(?!问题|错)|冇|唔|未|停(?:用|机|了)|反应|灰|失败|报错|怎么办|咋办|点算|为(?:什么|啥)|干(?:嘛|吗)|凭什么|安全吗|[骗偷盗贼]|发(?:到|往|给|码|去)|[号人他她箱址](?:的|那边)(?:短信)?(?:验证)?码|\bcode (?:to|goes|on)\b|\b(?:dead|wrong|gone)\b|要不要|[死销剪锁错烦够想]|哪(?:记|有|我|知|会|能)|后悔|跳过|为何|一定|掉线|不用|(?:啥|什么)时候|几时|要是|如果|万一|会不会|能不能|可不可以|是不是|有没有|还能|别的|换(?:种|个|一)|旧|老(?:号|手机|邮箱)|多久|几天|之?前要|需要|才能|必须|每次|总是|一直|老是|正常|对不对|(?<![什怎这那多])[吗么嘛][?？。 ]*$|\b(?:is it|normal|not|no|can.?t|cannot|won.?t|doesn.?t|didn.?t|never|if|why|should|does|will|would|old|another|other|instead|how long|keeps?|safe|before i|do i (?:need|have)|haven.?t|isn.?t)\b/,
);

/** Tells that it is no further on than that. */
const noFurther = sieved(
  /才|刚|还在|还是在|只|就在|退|回到|回来|现在(?:又)?(?:在|到)|\b(?:just|only|still|back|now)\b/,
);

/** Asks what comes after it. */
const asksNext = sieved(
  /(?:然后|跟住|接着|接下来|下一步|之后|后面)(?:呢|咧|嘞|做|点|干|是|要|怎|啥|什么|咩)*[啊呀呢?？。! ]*$/,
);

/** Tells of a label that they have come to, or not left yet. */
const stillAt = sieved(
  /(?:[走做弄操作进搞来]|^|我|已经|现在|都)到(?:了)?[^，。,]{2,14}?[那这嗰](?:一)?步|(?:还|一直|仍)(?:是)?(?:停|卡|待|留)?在|\bstill (?:on|at|in|stuck (?:on|at|in))\b/,
);

/**
 * At a guide, what is told to be done, or to be asked for on screen, is where the person stands: forwards or back,
 * wherever they were taken to be.
 */
export const placeTold: Leaning = (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || !isClean(guarded)) return null;
  // Who was just warned of somebody tells of what that one wants.
  if (scene.session.warned !== null && scene.session.warned !== 'secret') return null;
  if (asksOther(said)) return null;
  const here = inMind(scene);
  if (here.kind === 'outside' || isAskedWhetherHelped(scene)) return null;
  const text = plainForm(guarded.asked);
  if (asksElse.test(text) || tellsEnd(scene, guarded.asked)) return null;
  const { topic, guide } = guideAt(here);
  const { way: named } = said.understanding.entities;
  const way =
    methodWanted(guide, { way: named }) ?? wayNaming(here, guarded.asked) ?? wayInMind(scene, here);
  const steps = guide.methods[way]?.steps ?? [];
  const told =
    stepTold(steps, guarded.asked) ??
    (stillAt.test(text) ? stepNaming(steps, guarded.asked) : null);
  if (told === null) return null;
  const current =
    hereOf(scene).kind === 'step' && way === scene.session.at?.method
      ? (scene.session.at?.step ?? 0)
      : 0;
  if (told < current && !noFurther.test(text) && !asksNext.test(text)) return null;
  const place = findPlace(scene, topic, way, told);
  const draft = place && toStep(scene, place, false);
  // Who asks what it is there is shown it again.
  if (draft && isThereAlready(scene, draft) && !isAsking(guarded.asked))
    return shortWord(scene, scene.local.phrases.follow.go_on);
  if (draft) return draft;
  const last = findPlace(scene, topic, way, told - 1);
  return last && toFinished(scene, last);
};

/** Before a way is chosen, the first with a label that they name. */
function wayNaming(here: Here, asked: string): string | undefined {
  if (here.kind !== 'overview') return undefined;
  return methodsOf(here.guide).find(([, { steps }]) => stepNaming(steps, asked) !== null)?.[0];
}

/** Whether it is clearly about something else than the guide they are in, or what its last step asks for. */
function asksOther({ scene, understanding }: Said): boolean {
  if (understanding.kind !== 'understood' || understanding.confidence < clear) return false;
  const { intent } = understanding;
  const at = scene.session.at?.topic;
  return intent !== at && parentOf(intent) !== at && intent !== 'caution_verification';
}

/** From here a reading is no guess. */
const clear = 0.85;
