import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { lengthOf, toldBy } from '../leaning.js';

/** The longest text, in words, that is about it alone. */
const most = 40;

const changed = sieved(
  /(?:换|买|入手|刚到|到手|用上)(?:了|过|个|一|台|部|只|到|新|的|成)*(?:手机|机子|iphone|平板)(?!号|卡|绑)|(?:旧|老|新)(?:的)?(?:手机|机子|设备)(?!号|卡)|\b(?:new|another|second) (?:phone|device|iphone|android)\b(?! number)|\b(?:chang|switch|replac|upgrad)\w* (?:my )?(?:phones?|devices?)\b(?! number)/,
);
const must = sieved(
  /(?:要不要|用不用|需不需要|需要|必须|非得|应该|该不该|还要|要先|先要|要|得|用)(?:先|把|将|得)?[^，。]{0,8}(?:解绑?|脱绑|退绑|取消绑定)[^，。]{0,6}(?:吗|么|嘛|不|呢|[?？]|$)|(?:要不要|用不用|需不需要)(?:先)?(?:解|脱|退)|\b(?:should|must|need|have) (?:i|to)\b.{0,20}\b(?:unbind|unlink|remove|detach)\b/,
);
/** The number changes as well, or what happened is worse. */
const others = sieved(
  /换号|号码|手机号|新号|旧号|门号|丢|偷|被|收不到|登不|怎么解|\b(?:number|sim|lost|stolen|how do i)\b/,
);

/** Whether a new phone asks for unbinding at all: when it is worth it. */
export const deviceChanged = toldBy([changed], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most) return null;
  const text = plainForm(guarded.asked);
  const isAsked = changed.test(text) && must.test(text) && !others.test(text);
  return isAsked ? openTopic(scene, 'why_unbind') : null;
});
