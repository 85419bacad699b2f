import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { openTopic } from '../open-topic.js';
import { isShort, type Said, toldBy } from './leaning.js';

const qq = '(?:qq|扣扣)';

/** What is to be parted from QQ, or QQ from it. */
const partsFromQq = sieved(
  new RegExp(
    `\\b(?:unlink|unbind|remove|disconnect|detach|separate|take|cut|revoke)\\w*\\b[^.?!]{1,30}\\b(?:from|and|with|off)\\b[^.?!]{0,10}\\bqq\\b|\\b(?:unlink|unbind|remove|disconnect|detach|separate|take|cut|revoke)\\w*\\b[^.?!]{0,8}\\bqq\\b[^.?!]{0,10}\\b(?:from|off|out of|and)\\b|(?:解绑?|断开?|取消|脱离|撤)(?:掉|了|除|开)?(?:和|跟|与|我的?)? ?${qq}(?!号|邮|钱|[^，。]{0,2}(?:手机|邮箱))|(?:从|和|跟|与|同)${qq}[^，。]{0,4}(?:解|断|分)|${qq}[^，。]{0,3}(?:从|和|跟|与|同)[^，。]{1,12}(?:解|断|分)`,
  ),
);

const guide = 'revoke_app';

/** From here a reading is likely enough where the text says as much. */
const likely = 0.1;

/** "How do I unlink steam from qq": it may be a name that stands for no app here, and its QQ login is meant all the same. */
export const takenOffQq = toldBy([partsFromQq], (said) => {
  const { scene, guarded, understanding } = said;
  const { bound } = understanding.entities;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  if ((bound !== undefined && bound !== 'app') || !isBetween(said)) return null;
  return partsFromQq.test(plainForm(guarded.asked)) ? openTopic(scene, guide) : null;
});

/** Whether it is of the guide or of what is not covered, whichever is likelier. */
function isBetween({ scene, understanding: { ranking } }: Said): boolean {
  const ofGuide = ranking.find(({ intent }) => intent === guide);
  const other = ranking.find(({ intent }) => intent !== guide);
  if (!ofGuide || !other || ofGuide.confidence < likely) return false;
  return scene.local.topics.get(other.intent)?.kind === 'neighbour';
}
