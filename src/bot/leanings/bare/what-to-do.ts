import { parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { isLed } from '../../course.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { hereOf, isAside, isAskedWhetherHelped } from '../../here.js';
import { didHelp, goOn, notThere, resume } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import { answeringPlea } from '../../plea.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { theftTopic } from '../../theft-topic.js';
import { guideOfBound } from '../../thing-guide.js';
import { type Said, toldBy } from '../leaning.js';
import { alreadyBound } from '../refused.js';

/** What to do, and no more: of which trouble, only the talk tells. */
export const asksWhatToDo = sieved(
  /^(?:[那好嗯哦啊唉哎天呀这,，。!！ ]|所以|可是|但是?|我们?|俺|这下|这可|这种?情况|碰到这种|遇到这种)*(?:该|要|应该|得|能|可以|还能|到底|究竟|又|都)*(?:(?:怎么|怎样|咋|如何)(?:办|是好|处理|解决)|点(?:样)?(?:办|算|处理|解决))(?:好|才好|才行|才对|呢|啊|呀|嘛|哦|啦|哇|先|㗎|咧|喎)*[?？。!！~ ]*$|^(?:so |ok(?:ay)?,? |and |but |then |oh no,? )*(?:what (?:should|can|must|shall) i do(?: about (?:it|that|this))?(?: then)?|what am i (?:supposed|meant) to do|how (?:do|can|should) i (?:fix|solve|handle|deal with) (?:it|this|that))[?.! ]*$/,
);

/** How to do it, and no more. */
const asksHowTo = sieved(
  /^(?:[那好嗯哦啊这,，。 ]|所以|我|具体)*(?:该|要|应该|得|到底)*(?:怎么|怎样|咋|如何|点样?)(?:去)?(?:弄|做|搞|整|操作)(?:呢|啊|呀|嘛|法|先|㗎|咧|喎|好|噶|嘎)*[?？。!！~ ]*$|^(?:so |ok |and )*(?:how (?:do|can|should) i do (?:it|that|this)|show me(?: how)?)(?: please)?[?. ]*$/,
);

/** Where, and no more. */
const asksWhere = sieved(
  /^(?:[那好嗯哦啊这,，。 ]|所以|然后|接着|具体|要|是|我|去)*(?:在|从|到|去|上)?(?:哪(?:里|儿|个地方)?|什么地方|啥地方|边度|邊度)(?:可以|能)?(?:弄|做|搞|整|操作|办|解|点|看|找|开始)*(?:呢|啊|呀|嘛|咧|㗎|噶|嘎|架|先|喎)*[?？。!！~ ]*$|^(?:so |ok |and )*where(?: (?:is (?:it|that)|do i (?:do|find) (?:it|that|this)|exactly))?[?. ]*$/,
);

/** Where it is done, and not where something is. */
const doesThere = sieved(/[弄做搞整办解点]|操作|\bdo\b/);

/** "那怎么办？": what to do about what was said last, or at the step where they are. */
export const whatToDo = toldBy([asksWhatToDo, asksHowTo, asksWhere], (said) => {
  const { scene, guarded } = said;
  if (!isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  const isHow = asksHowTo.test(text);
  const isWhere = asksWhere.test(text);
  if (!isHow && !isWhere && !asksWhatToDo.test(text)) return null;
  // Where their account is in danger they are led on from there.
  if (isLed(scene)) return null;
  const here = hereOf(scene);
  if (isWhere && here.kind === 'step' && !doesThere.test(text)) return null;
  const isOnOverview = here.kind === 'overview' && !isAside(scene);
  if (scene.session.said.length <= 1 && isOnOverview)
    return here.guide.fork ? answeringPlea(scene, openTopic(scene, here.topic)) : goOn(scene);
  const draft = whereTheyAre(said, isHow, isWhere);
  return draft === null || isHow || isWhere ? draft : answeringPlea(scene, draft);
});

/** About what was asked back with, or answered last, or the step where they are. */
function whereTheyAre({ scene, guarded }: Said, isHow: boolean, isWhere: boolean): Draft | null {
  const { said, topic } = scene.session;
  if (said.length > 1) return shortWord(scene, scene.local.phrases.clarify.text);
  if (hereOf(scene).kind === 'outside' || isAside(scene))
    return aboutLast(scene, said[0] ?? topic, isHow, isWhere);
  return isAskedWhetherHelped(scene) ? didHelp(scene, false) : notThere(scene, guarded.asked);
}

/** What was answered, in other words; of how it is done, the guide tells. Where nothing was, which thing it is. */
function aboutLast(
  scene: Scene,
  last: string | null,
  isHow: boolean,
  isWhere: boolean,
): Draft | null {
  const { topics } = scene.local;
  const kind = last === null ? 'talk' : topics.get(last)?.kind;
  if (last === null || kind === 'talk') return openTopic(scene, 'choice.unbind');
  const parent = parentOf(last);
  switch (kind) {
    case 'article': {
      if (parent === undefined) return isHow || isWhere ? intoGuide(scene) : openTopic(scene, last);
      // Its guide is for one's own account, and this one is somebody else's.
      if (last === alreadyBound) return openTopic(scene, last);
      const hasGuide = topics.get(parent)?.kind === 'guide';
      if (hasGuide && isWhere) return openTopic(scene, parent);
      if (hasGuide && isHow) return null;
      return openTopic(scene, hasGuide && scene.session.tone.again ? parent : last);
    }
    case 'neighbour':
      // Once they were robbed of money, the account comes first.
      return openTopic(scene, last === 'neighbour.scam_report' ? theftTopic : last);
    default:
      return null;
  }
}

/** Back to their step, else into the guide of the thing they spoke of, else which it shall be. */
function intoGuide(scene: Scene): Draft | null {
  if (scene.session.at !== null) return resume(scene);
  return openTopic(scene, guideOfBound(scene) ?? 'choice.unbind');
}
