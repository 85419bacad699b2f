import { aboutOf, guideOf, methodsOf, parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { hereOf, isAside, isInAppeal } from '../../here.js';
import {
  begins,
  enterGuide,
  goOn,
  makeMove,
  methodWanted,
  openAt,
  restart,
  resume,
  sayYes,
  toAppeal,
} from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { guideOfBound, guideOfNamed } from '../../thing-guide.js';
import { wantsLead } from '../lead-words.js';
import { type Leaning, lengthOf, mostBare, type Said, toldBy } from '../leaning.js';
import { isQuestion } from '../questions.js';

const beginsAnew = sieved(
  /从头(?!翻|看|找|到尾)|從頭(?!翻|看|找|到尾)|重头|重頭|重新(?:来|开始|走|做)|重新(?:來|開始)|由头|(?:回|返)(?:到|去)?(?:开头|开始那|最开始|起点|最前|开头那)|回到(?:開頭|開始|最開始|起點)|\b(?:(?:to|from) (?:the |that |its )?(?:very )?(?:start|beginning|top|first (?:step|one)|square one)|from the (?:top|start|beginning)|start(?:ing)? (?:over|again))\b/i,
);

/** Wants to be led through it, wherever they stand. */
const byHand = sieved(
  /一步一步|一步步(?!骤)|手把手|(?:教教|教一?下|带带)我|^(?:[那好行嗯哦,，。 ]|所以|你|您|就|来|得|倒是|直接|可以|先)*(?:告诉|告訴|(?:跟|和|同|给)我[说讲説講])我?(?:一下|下)?(?:具体|该|要|应该|應該)*(?:怎么|怎麼|咋|如何)(?:去)?(?:做|弄|搞|操作|办|辦|解)(?:吧|呗|啊|呀|呢|嘛|好|才行)*[。!！?？ ]*$|^(?:[那好行嗯哦吧,，。 ]|所以|你|您|就|来|请|麻烦|能|可以|快)*[教带](?:我|一?下我|下我)(?:一?下|吧|呗|啊|呀|嘛|做|弄|搞|操作|走|解|怎么|怎样|一遍|[,，。!！~ ])*$|\bteach me\b|\bstep by step\b|\bguide me\b|\bshow me how\b|\btalk me through\b/i,
);

/** Wants to be led through what was spoken of. */
const ledThrough = sieved(/[带帶教]我|走一遍|\b(?:walk|lead|take) me\b/i);

/** How it is done, and no more. */
const asksHowAlone = sieved(
  /^(?:[那好嗯哦所以,，。 ]|这个?|具体|到底)*(?:该|要|应该|得)?(?:怎么|怎样|咋个?|如何|点样?)(?:去)?(?:弄|做|搞|整|操作|换|改|解|处理)(?:呢|啊|呀|嘛|法|㗎|先)?[?？。 ]*$|^(?:so |ok |and )*how (?:do|can|should) i do (?:it|that|this)[?. ]*$/,
);

/** What is to be done now, and no more. */
const asksWhatNow = sieved(
  /^(?:[那好嗯哦啊唉哎,，。 ]|所以|我|现在|这下|接下来|这样)*(?:该|要|应该)?(?:怎么|咋个?|点|如何)(?:办|算|搞|整)(?:呢|啊|呀|嘛|好)?[?？。! ]*$|^(?:so |ok |and )*(?:what (?:now|do i do(?: now)?|should i do(?: now)?|can i do)|now what)[?. ]*$/,
);

/** On an overview, what an article told of on the way may be what they want to be led through. */
function throughArticle(scene: Scene): Draft | null {
  const { at, topic, bound } = scene.session;
  const parent = topic === null ? undefined : parentOf(topic);
  if (parent === undefined || at === null || at.method !== null || at.topic === parent) return null;
  if (scene.local.topics.get(parent)?.kind !== 'guide') return null;
  const about = aboutOf(scene.local, parent);
  // An article on the way may speak of another thing than theirs.
  if (about !== undefined && bound !== null && about !== bound) return null;
  return parent === 'forgot_bound' ? toAppeal(scene) : openTopic(scene, parent);
}

/** Another thing than that of the guide in mind, from its first step: "我说的是手机号，从头讲". */
function otherNamed({ scene, understanding: { entities } }: Said): Draft | null {
  const { at, locale, app, way } = scene.session;
  const named = guideOfNamed(scene, entities);
  const guide = named === undefined ? undefined : guideOf(scene.knowledge, locale, named, app);
  if (at === null || named === undefined || named === at.topic || !guide) return null;
  const [first] = methodsOf(guide);
  const id =
    methodWanted(guide, entities) ?? (way !== null && way in guide.methods ? way : first?.[0]);
  return openAt(scene, named, id ?? null);
}

/** Whatever is said before, they start now: "不备份了，开始吧". */
const endsWithStart = sieved(
  /[了吧好,，。!！ ](?:那|就|我们?|现在|直接|马上|咱们?)*(?:开始|开干|动手|走起)(?:解|换|弄|做|搞)?(?:绑)?(?:吧|了|啦|咯)?[。!！~ ]*$|[,.!] ?(?:ok |so )?(?:let.?s (?:start|go|begin)|start now)[.! ]*$/,
);

/** The fork of the overview where they stand: it is to be answered before anything. */
function forkHere(scene: Scene) {
  const here = hereOf(scene);
  return here.kind === 'overview' && !isAside(scene) ? here.guide.fork : undefined;
}

/** From the first step of what they name: an appeal, or another thing. */
function anew(said: Said): Draft | null {
  const { scene, understanding } = said;
  if (understanding.entities.act === 'appeal' && !isInAppeal(scene)) return toAppeal(scene);
  return lengthOf(said) <= mostBare ? otherNamed(said) : null;
}

/** The first step, asked for by its number. */
export const firstStepAsked: Leaning = (said) =>
  said.understanding.entities.step === 1 ? anew(said) : null;

/** "Great, lead me through it": into what the talk is about. */
export const begun = toldBy(
  [beginsAnew, byHand, wantsLead, asksHowAlone, ledThrough, asksWhatNow, endsWithStart, begins],
  (said) => {
    const { scene, guarded, understanding } = said;
    const { entities } = understanding;
    const isBrief = lengthOf(said) <= mostBare;
    const text = plainForm(guarded.asked);
    const isByHand = isBrief && (byHand.test(guarded.asked) || wantsLead.test(text));
    const isHow = isBrief && asksHowAlone.test(text);
    const isLed = isByHand || isHow || (isBrief && ledThrough.test(guarded.asked));
    const isAnew = beginsAnew.test(guarded.asked);
    const fromStart = isAnew ? anew(said) : null;
    if (fromStart) return fromStart;
    if (isLed && entities.act === 'appeal' && !isInAppeal(scene)) return toAppeal(scene);
    const through = isLed && entities.bound === undefined ? throughArticle(scene) : null;
    if (through) return through;
    const fork = isHow || asksWhatNow.test(text) ? forkHere(scene) : undefined;
    if (fork && scene.session.course === null) return shortWord(scene, fork.question);
    if (isBrief && endsWithStart.test(text)) return resume(scene);
    if (isByHand && hereOf(scene).kind === 'outside') {
      const named = guideOfNamed(scene, entities) ?? guideOfBound(scene);
      if (named !== undefined) return enterGuide(scene, named, entities);
    }
    if (isByHand)
      return hereOf(scene).kind === 'step'
        ? makeMove(scene, 'repeat', guarded.asked, understanding)
        : goOn(scene);
    const isBare = isBrief && entities.step === undefined && !isQuestion(scene, understanding);
    if (isBare && isAnew) return restart(scene);
    const { topic } = scene.session;
    const about = topic === null ? undefined : aboutOf(scene.local, topic);
    // "Off to the mailbox, then" begins something else.
    if (entities.bound !== undefined && entities.bound !== about) return null;
    return isBare && begins.test(guarded.asked) && topic !== null
      ? sayYes(scene, guarded.asked)
      : null;
  },
);
