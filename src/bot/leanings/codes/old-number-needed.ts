import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { isShort, toldBy } from '../leaning.js';

/** Whether the old number has to receive a code. */
const needsOld = sieved(
  /(?:要不要|需不需要|用不用|必须|一定要|是不是要|需要|得|还要|要)(?:用|拿|靠|先)?(?:旧|老|原来的?|以前的?|之前的?)(?:的)?(?:手机号?码?|号码?|卡|邮箱)(?:来|去|才能|能)*(?:收|接|验证|的?验证码|的?码)[^，。不没]{0,6}(?:吗|么|嘛|？|\?)[?？。 ]*$|\b(?:do i need|does it need|will it need) (?:the |my |a code (?:from|to|on) (?:the |my )?)(?:old|previous) (?:number|phone number|sim|e ?mail|mailbox)\b/,
);

/** "换绑要旧号收码吗": what the check asks for tells. */
export const oldNumberNeeded = toldBy([needsOld], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  return needsOld.test(plainForm(guarded.asked))
    ? openTopic(scene, 'caution_verification.which_channel')
    : null;
});
