import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { plainForm } from '../../guard/index.js';
import { hereOf } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { guideOfBound } from '../../thing-guide.js';
import { isShort, toldBy } from '../leaning.js';

const asksWhyNot = sieved(
  /^(?:[那啊哎唉嗯,，。 ]|可是|但是?|这|你)*(?:为什么|为啥|干嘛|凭什么|凭啥|咋|怎么|点解)(?:就|你)?(?:不行|不能|不可以|不得|办不了|做不了|弄不了|帮不了|唔得|没法|不给|不帮)(?:弄|办|解|帮我?|操作|做)?(?:呢|啊|呀|嘛|吗)?[?？!！。 ]*$|^(?:but |and )?why (?:not|can.?t you|can you not|won.?t you)(?: do (?:it|that|this)| help)?[?!. ]*$/,
);

/** That they have to do it themselves. */
const asksSelf = sieved(
  /^(?:[那啊哎唉嗯哦,，。 ]|所以|意思是|也就是说?|就是说?|原来|结果|还是|敢情|搞半天)*(?:[得要靠]|只能|必须|都)*(?:得|要|让|靠|由)?(?:我|俺)(?:得|要|只能|必须)*(?:自己|亲自|自个儿?)(?:来|去|动手|一步步)*(?:弄|做|搞|操作|办|解|整|点|来|动手)?(?:绑)?(?:呗|咯|喽|吧|啊|呀|嘛|吗|了|的|是吧|是吗|对吧|对吗)*[?？!！。 ]*$|^(?:so |ok |and )*(?:i (?:have|need|got|gotta)(?: to)? do (?:it|this|everything|all of it) (?:by )?myself|you can.?t do it(?: for me)?|i.?m on my own)(?: then| right| huh)*[?!. ]*$/,
);

/** Before anything was tried, "why not?" asks why the bot does not do it. */
export const whyNot = toldBy([asksWhyNot, asksSelf], (said) => {
  const { scene, guarded } = said;
  const { topic } = scene.session;
  const here = hereOf(scene);
  const text = plainForm(guarded.asked);
  const isSelf = asksSelf.test(text);
  const isBefore =
    (here.kind === 'overview' && here.guide.fork === undefined && topic === here.topic) ||
    (here.kind === 'outside' && (topic === 'bot_identity' || topic === 'human'));
  if ((!isBefore && !isSelf) || !isShort(said) || guarded.threats.length > 0) return null;
  if (!isSelf && !asksWhyNot.test(text)) return null;
  const guide = here.kind === 'outside' && isSelf ? guideOfBound(scene) : undefined;
  const opened = guide === undefined ? null : openTopic(scene, guide);
  if (opened) return above(scene.local.phrases.guard.cannot_act, opened);
  return shortWord(scene, scene.local.phrases.follow.why_not);
});
