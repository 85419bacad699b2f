import type { Understanding } from '../../../intents/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { guideOfBound, guideOfNamed } from '../../thing-guide.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

/** Denies what was answered: "不是注销", "我没说要注销", "I do not want to delete it". */
const denies = sieved(
  /^(?:[哎诶啊呀嗯哦不对错了等一下, ，]|我说的?|我|谁|唔)*(?:(?:不|唔)(?:是|系)(?:要|想|说|问|讲)?|没(?:说|想|有)?(?:要|说|想)|唔(?:想|要)|不(?:想|要)(?!了))(?!.{0,6}(?:本人|我(?:的|自己|操作)))|^(?:no|nope|oh|wait|,| )*(?:not|i (?:do ?n.?t|did ?n.?t|do not|did not) (?:want|mean|say|ask)|i.?m not|i am not|that.?s not)\b/,
);

/** Where what was denied has come, a reading needs no more than this to be what is meant. */
const likely = 0.05;

/** What was answered as known and not covered is denied: what is meant is another reading, or what they name. */
export const notThat = toldBy([denies], (said) => {
  const { scene, guarded, understanding } = said;
  const denied = neighbourSaid(scene);
  if (denied === undefined || lengthOf(said) > mostBare * 2 || guarded.threats.length > 0)
    return null;
  if (!denies.test(plainForm(guarded.asked))) return null;
  const isClear = understanding.kind === 'understood' && understanding.intent !== denied;
  if (isClear) return null;
  const guide = guideOfNamed(scene, understanding.entities);
  const meant = otherReading(scene, understanding, guide) ?? guide ?? guideOfBound(scene);
  return openTopic(scene, meant ?? 'choice.unbind');
});

/** What is not covered, and was answered just now. */
function neighbourSaid({ session, local }: Scene): string | undefined {
  return session.said.find((id) => local.topics.get(id)?.kind === 'neighbour');
}

/** The likeliest reading that is an answer, where it is about what they name. */
function otherReading(
  { local }: Scene,
  { ranking, entities }: Understanding,
  named: string | undefined,
): string | undefined {
  // What they have no more is appealed for.
  const isGone = entities.hasBound === false;
  const found = ranking.find(({ intent, confidence }) => {
    const kind = local.topics.get(intent)?.kind;
    return (kind === 'guide' || kind === 'article') && confidence >= likely;
  })?.intent;
  return named === undefined || isGone || found === named ? found : undefined;
}
