import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { resume } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { guideOfBound } from '../../thing-guide.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

const backup = 'caution_backup';

const saved = sieved(
  /(?:备份|备|存|导出|导|保存|下载|拷|存档)(?:好|完|过|成功|出来|下来|到[^，。]{1,6})?(?:了|啦|咯|咗|喇)|\b(?:backed (?:it |them |everything )?up|backup (?:is )?done|saved (?:it|them|everything)|exported)\b/,
);
const savedNot = sieved(/没|不|未|冇|怎么|失败|丢|\b(?:not|n.t|how|can.?t|failed|if)\b|n.t\b/);

/** What they were advised to do first is done: on to what it was for. */
export const backedUp = toldBy([saved], (said) => {
  const { scene, guarded } = said;
  const { topic, at, said: topics } = scene.session;
  if (topic !== backup && !topics.includes(backup)) return null;
  const { way, device, app } = said.understanding.entities;
  // Who says how to begin is heard as that.
  if (lengthOf(said) > mostBare || (way ?? device ?? app) !== undefined) return null;
  const text = plainForm(guarded.asked);
  if (!saved.test(text) || savedNot.test(text) || isAsking(text)) return null;
  const { backed_up } = scene.local.phrases.follow;
  const guide = guideOfBound(scene);
  const next = at !== null ? resume(scene) : guide === undefined ? null : openTopic(scene, guide);
  return next ? above(backed_up, next) : shortWord(scene, backed_up);
});
