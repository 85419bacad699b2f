import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { answeringWord } from '../../short-word.js';
import { isShort, toldBy } from '../leaning.js';

/** Why it is not to be sent. */
const asksWhy = sieved(
  /^(?:[啊哦嗯诶,， ]|这是?|那|请问)*(?:为什么|为啥|点解|干嘛|怎么了|为何|会怎么?样|会有(?:什么|啥)(?:事|后果|危险|问题)|有(?:什么|啥)(?:关系|问题|危险))(?:不能发|不让发|不能说|不能给|不要发|啊|呀|呢|吗)*[?？。! ]*$|^(?:but |and |ok |oh )*(?:why(?: not| is that| shouldn.?t i)?|what can happen|what.?s the (?:problem|risk|danger|harm))[?.! ]*$/,
);

/** They will change it. */
const goesToChange = sieved(
  /^(?:[啊哦嗯好的行,，。! ]|那|我|现在|马上|[赶趕][紧緊快]|这就|立刻|是不是|要不要|得|该|先|就|去|要|吓人|谢谢|知道了)*(?:改|换|重设|重置)(?:一?下|个|掉|一个)?(?:新的?)?(?:密码)?(?:去|吧|了|吗|才行|就行|就好)*[?？。!！~ ]*$|^(?:ok |okay |oh |so |then |thanks )*(?:i.?ll|i will|let me|should i|i should|i.?m going to|do i have to|do i need to) (?:go )?(?:and )?(?:change|reset) (?:it|my password|the password)(?: now| then| right away)?[?.! ]*$/,
);

/** After the warning that a secret is not for here: why that is so, and that it is changed by who sent it. */
export const afterSecret = toldBy([asksWhy, goesToChange], (said) => {
  const { scene, guarded } = said;
  const { warned, at } = scene.session;
  if (warned !== 'secret' || !isShort(said) || guarded.found.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (asksWhy.test(text)) return openTopic(scene, 'caution_verification');
  if (!goesToChange.test(text)) return null;
  // In a guide "I change it now" is what the guide is for, unless the password is named.
  const isOfGuide = at !== null && !/密码|password/.test(text);
  return isOfGuide ? null : answeringWord(scene, scene.local.phrases.guard.change_it);
});
