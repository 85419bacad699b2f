import { parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { again } from '../../again.js';
import { plainForm } from '../../guard/index.js';
import { guideAt, hereOf } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { answeringWord, shortWord } from '../../short-word.js';
import { toldBy } from '../leaning.js';

/** How long it takes, and nothing of what. */
const asksTime = sieved(
  /^(?:[那啊嗯哦,，。 ]|请问|这个?|(?:手机号?|邮箱|授权|号码)|一共|总共|大概|大约|全部|整个|(?:弄|做|办|解绑?|改|换绑?|取消|解除)(?:了|好|完|掉)?(?:之?后|以后)?|操作|流程|下来|一般|得|需|会|要)*(?:多久|多长时间|多少时间|几分钟|几天|几个小时|多少天|很久|花多长时间|多少分钟|什么时候|啥时候|几时)(?:能|才|可以|就|会|开始)*(?:弄|做|办|解|改|换|搞)?(?:完|好|成|定|掉|生效|算数|更新|解绑)?[吗么呢啊呀]*[?？。! ]*$|^(?:so |and |ok )*how (?:long|much time) (?:does|will|would) (?:it|this|that|the whole thing|(?:un|re)?(?:bind|link)ing(?: (?:it|a|my|the) ?(?:phone|number|phone number|mailbox|email)?)?) (?:take|need)(?: in total| altogether| to (?:unbind|change|remove)[a-z ]{0,24})?[?. ]*$/,
);

/** Of what they wait for. */
const asksWait = sieved(
  /^(?:[那啊嗯哦,，。 ]|请问|一般|大概|通常|我|还|得|要|需要|会)*(?:等|收到?要)?(?:多久|多长时间|多少时间|几分钟|几个小时|多少分钟)(?:才|能|会|可以|就|来|收到|到|有)*[啊呀呢吗嘛?？。! ]*$|^(?:so |and |ok |but )*(?:for )?how (?:long|much longer)(?: do i (?:have to )?wait| to wait| until it comes| before it comes)?[?. ]*$/,
);

/** In a guide without an appeal nobody waits for a review; how long the rest takes is not known. */
export const timeAsked = toldBy([asksTime, asksWait], ({ scene, guarded }) => {
  const text = plainForm(guarded.asked);
  const here = hereOf(scene);
  if (scene.session.topic === missing && asksWait.test(text)) return codeAwaited(scene);
  const isOfGuide = here.kind !== 'outside' && guideAt(here).guide.about !== undefined;
  if (!isOfGuide && (here.kind !== 'outside' || !ofUnbinding.test(text))) return null;
  if (!asksTime.test(text) || (isOfAppeal(scene) && !ofDeed.test(text))) return null;
  const { not_known } = scene.local.phrases.follow;
  return isOfGuide ? shortWord(scene, not_known) : answeringWord(scene, not_known);
});

const missing = 'caution_verification.code_not_received';

/** How long a code takes is not known: what to do meanwhile is, and their place is kept. */
function codeAwaited(scene: Scene): Draft | null {
  const { try_later } = scene.local.phrases.follow;
  if (scene.session.at !== null) return shortWord(scene, try_later);
  const opened = openTopic(scene, missing);
  return opened && again(scene, opened);
}

/** Named, where no guide tells what it is about. */
const ofUnbinding = sieved(/解绑|换绑|改绑|解除|\b(?:un|re)?(?:bind|link)/);

/** Of what is done in a guide, and of no review. */
const ofDeed = sieved(/生效|算数|[换改解]/);

/** Whether what was answered on the way leads to an appeal. */
function isOfAppeal({ local, session: { topic } }: Scene): boolean {
  const answered = topic === null ? undefined : local.topics.get(topic);
  if (topic === null || answered?.kind !== 'article') return false;
  return parentOf(topic) === appeal || answered.next.includes(appeal);
}

const appeal = 'forgot_bound';
