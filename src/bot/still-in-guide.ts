import type { Understanding } from '../intents/index.js';
import { aboutOf } from '../knowledge/index.js';
import { sieved } from '../text/index.js';
import { again, isOnScreen } from './again.js';
import type { Guarded } from './guard-text.js';
import { allSteps, toLabelledStep } from './moves/index.js';
import type { Draft, Scene } from './scene.js';
import { shortWord } from './short-word.js';

/**
 * The guide that they are in, asked for once more: all its steps, and the place is kept.
 *
 * @param before the app that the talk was about
 */
export function stillInGuide(
  scene: Scene,
  before: string | null,
  { asked }: Guarded,
  understanding: Understanding,
): Draft | null {
  const { at, said } = scene.session;
  if (understanding.kind !== 'understood' || understanding.intent !== at?.topic) return null;
  const { way, app: named, bound, act } = understanding.entities;
  const isNew = way !== undefined || (named !== undefined && named !== before);
  // On its overview, a question that leans on it is about its steps: "what do they want to know there?"
  const leans = bound === undefined && act === undefined;
  // Who wants to appeal has decided at the fork.
  const isDecided = at.method === null && act === 'appeal' && !asksWhat.test(asked);
  if (isNew || isDecided || (at.method === null && !leans && !said.includes(at.topic))) return null;
  // What an appeal comes to is told with it.
  const isOfThing = aboutOf(scene.local, at.topic) !== undefined;
  if (isOfThing && isAskedIfSo(asked, understanding))
    return shortWord(scene, scene.local.phrases.follow.not_known);
  const steps = (at.method === null ? null : toLabelledStep(scene, asked)) ?? allSteps(scene);
  if (!steps) return null;
  const outcome = { ...steps.outcome, decision: 'answer', topics: [at.topic] } as const;
  const answer = { ...steps, outcome };
  return isOnScreen(scene.session, answer) ? again(scene, answer) : answer;
}

/** What is asked of them there: the steps tell. */
const asksWhat = sieved(
  /[填交要准備备][^，。]{0,3}(?:什么|什麼|啥|哪些|咩)|(?:什么|什麼|啥|哪些)(?:资料|資料|材料|证明|證明|东西|東西)|\bwhat (?:will|do|would|does|are) (?:they|it|the (?:page|form|appeal)|i|you) (?:want|ask|need|require|going)|\bwhat(?:.?s| is) (?:needed|required|asked)\b/i,
);

/** Whether something is so. */
const asksIfSo = sieved(
  /[吗嗎么麼][?？。! ]*$|[行好可能会會][不吗](?:行|好|能|会|會)?[?？。! ]*$|^(?:那|这|這)?(?:可以|能不能|会不会|會不會|可不可以|是不是|要不要)|^(?:so |and |but )?(?:can|will|is|are|does|do|would|could|should)\b.*\?$/i,
);
/** Of the ways and the steps themselves. */
const ofSteps = sieved(
  /步|怎|咋|如何|哪|办法|辦法|方法|方式|网页|網頁|手机上|电脑|電腦|按钮|按鈕|解|绑|綁|[换換改]|\b(?:step|how|where|way|unbind|unlink|remove|change|bind)\b/i,
);

/** Whether it is asked if something is so that no step tells. */
function isAskedIfSo(asked: string, { entities }: Understanding): boolean {
  const { act, step, way, device, notThere } = entities;
  const isOfGuide = (act ?? step ?? way ?? device) !== undefined || notThere === true;
  return !isOfGuide && asksIfSo.test(asked) && !ofSteps.test(asked);
}
