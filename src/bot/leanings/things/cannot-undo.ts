import type { Understanding } from '../../../intents/index.js';
import { guideAbout } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { hereOf } from '../../here.js';
import { enterGuide } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import { mostWishes } from '../../session.js';
import { guideOfNamed } from '../../thing-guide.js';
import { codeSent } from '../code-words.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';
import { asksArticle } from '../questions.js';

/** How people say that something does not come off, whatever they do. */
const comesNotOff = sieved(
  /(?:解绑|解除|取消|移除|去除|撤销|解|拆|摘|甩|弄|整|搞|取|去|撤|删|卸|脱|拿|剥|断|清|挪)(?:都)?(?:不|唔|冇法?)(?:掉|开|了|脱|甩|走|成|到|断|下来?|下去|下|出来?|干净)|(?:不|没)(?:让|给|能|法|办法)(?:解绑|解除|解|取消|去掉|拿掉|移除)|(?:怎么|咋|点)(?:样)?[^，。]{0,6}都[^，。]{0,4}(?:还在|还绑着|下不来|解唔)|\b(?:can.?t|cannot|could ?n.?t|won.?t|unable to|impossible to|no way to)\b.{0,30}\b(?:unbind|unlink|remove|get rid|take|come off|off|detach|delete|disconnect|revoke)\b|\b(?:number|phone|e ?mail|mailbox|app|game|it)\b.{0,20}\b(?:won.?t|will not|doesn.?t|refuses to) (?:come off|go away|unbind|unlink|let go|budge)\b/,
);

/** What is bound, where they name it no closer. */
const someNumber = sieved(/(?:绑的?|这|那个?|俺|我的?|旧|老)(?:个)?号(?!主)/);

const ofBinding = sieved(/绑|授权|\b(?:bind|bound|binding|unbind|unlink|linked)\b/);

/** Where nothing is named, it is asked of what is bound, unless there are readings to ask back with. */
function asksBack(text: string, { kind }: Understanding): boolean {
  return kind === 'unknown' && ofBinding.test(text);
}

/** What does not come off, complained of in whichever words: how it does. */
export const cannotUndo = toldBy([comesNotOff], ({ scene, guarded, understanding }) => {
  const text = plainForm(guarded.asked);
  if (!comesNotOff.test(text) || hereOf(scene).kind !== 'outside') return null;
  const [likeliest] = understanding.ranking;
  const kind = scene.local.topics.get(likeliest?.intent ?? '')?.kind;
  if (kind === 'neighbour' || kind === 'refusal') return null;
  const { entities } = understanding;
  const bound = entities.bound ?? (someNumber.test(text) ? 'phone' : scene.session.bound);
  const guide = bound ? guideAbout(scene.local, bound) : undefined;
  if (guide === undefined)
    return asksBack(text, understanding) ? openTopic(scene, 'choice.unbind') : null;
  const isRead = scene.session.said.includes(guide);
  return openTopic(scene, isRead && bound === 'phone' ? 'unbind_phone.option_missing' : guide);
});

/** At the guide of one thing, another that does not come off: its own guide, and then back to this. */
export const cannotUndoOther = toldBy([comesNotOff], (said) => {
  const { scene, guarded, understanding } = said;
  const { at, wishes } = scene.session;
  const guide = guideOfNamed(scene, understanding.entities);
  if (at === null || guide === undefined || guide === at.topic) return null;
  if (lengthOf(said) > mostBare || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  if (!comesNotOff.test(text) || codeSent.test(text) || asksArticle(scene, understanding))
    return null;
  const others = wishes.filter((wish) => wish !== guide && wish !== at.topic);
  const left = at.method === null ? others : [at.topic, ...others].slice(0, mostWishes);
  const session = { ...scene.session, wishes: left };
  return enterGuide({ ...scene, session }, guide, understanding.entities);
});
