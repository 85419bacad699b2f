import { parentOf } from '../../knowledge/index.js';
import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { guideAt, hereOf } from '../here.js';
import type { Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { toldBy } from './leaning.js';

/** How long it takes, and nothing of what. */
const asksTime = sieved(
  /^(?:[那啊嗯哦,，。 ]|这个?|一共|总共|大概|大约|全部|整个|弄完|做完|办完|弄好|办好|解绑?完?|改完|换完|操作|流程|下来|一般|得|需|会|要)*(?:多久|多长时间|多少时间|几分钟|几天|几个小时|多少天|很久|花多长时间|多少分钟)(?:能|才|可以|就)*(?:弄|做|办|解|改|换|搞)?(?:完|好|成|定|掉|生效|解绑)?[吗么呢啊呀]*[?？。! ]*$|^(?:so |and |ok )*how (?:long|much time) (?:does|will|would) (?:it|this|that|the whole thing) (?:take|need)(?: in total| altogether)?[?. ]*$/,
);

/** In a guide without an appeal nobody waits for a review; how long the rest takes is not known. */
export const timeAsked = toldBy([asksTime], ({ scene, guarded }) => {
  const here = hereOf(scene);
  if (here.kind === 'outside' || guideAt(here).guide.about === undefined) return null;
  if (isOfAppeal(scene) || !asksTime.test(plainForm(guarded.asked))) return null;
  return shortWord(scene, scene.local.phrases.follow.not_known);
});

/** Whether what was answered on the way leads to an appeal. */
function isOfAppeal({ local, session: { topic } }: Scene): boolean {
  const answered = topic === null ? undefined : local.topics.get(topic);
  if (topic === null || answered?.kind !== 'article') return false;
  return parentOf(topic) === appeal || answered.next.includes(appeal);
}

const appeal = 'forgot_bound';
