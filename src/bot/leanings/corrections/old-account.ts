import { parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { isShort, toldBy } from '../leaning.js';

const account = sieved(
  /(?:原来|原先|原本|以前|之前|从前|本来|旧|老|早先|头先)的?(?:那个|嗰个|我的?)?的?(?:小|大)?(?:号|账号|账户|帐号|帐户)|\b(?:old|original|first|previous|real|main) (?:account|one)\b/,
);
const kept = sieved(
  /丢|还在|在不在|没了|冇咗|不见|唔见|东西|嘢|数据|资料|歌单|存档|皮肤|记录|等级|段位|收藏|好友|会员|没事|呢[？?]?$|能登|登得|找得?回|进得去|\b(?:gone|lost|lose|still|safe|stuff|data|there|progress|back)\b/,
);
/** The account that came of it, and is not wanted. */
const extra = sieved(
  /(?:新|空|多(?:出来)?的?|误登的?|后来的?|小)(?:的|那个|嗰个)?(?:号|账号|账户|帐号|帐户)[^，。]{0,6}(?:删|注销|不要|去掉|丢掉|取消|解|弄掉|唔要)|(?:删|注销|不要|去掉|取消)[^，。]{0,4}(?:新|空|多出来的?|小)(?:那个)?(?:号|账号|账户)|\b(?:delete|remove|get rid of)\b.{0,12}\b(?:new|empty|extra|second) (?:account|one)\b/,
);
/** Of numbers and mailboxes, an old one is something else. */
const others = sieved(
  /手机|号码|电话|门号|邮箱|信箱|短信|验证码|授权|qq ?号|扣扣|\bphone\b|\bnumber\b|\bmail/,
);

/** In a talk of an app and its accounts, the old one is the app's, and so is what is in it. */
export const oldAccount = toldBy([account, extra], (said) => {
  const { scene, guarded } = said;
  const { topic } = scene.session;
  const isOfApp =
    topic === 'caution_third_party' ||
    topic === 'revoke_app' ||
    (topic !== null && parentOf(topic) === 'revoke_app');
  if (!isOfApp || !isShort(said) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (others.test(text)) return null;
  if (extra.test(text)) return openTopic(scene, 'revoke_app.wrong_account');
  if (!account.test(text) || !kept.test(text)) return null;
  const draft = openTopic(scene, 'caution_third_party');
  // It is asked on the way: the talk stays about the accounts.
  return draft && { ...draft, session: { ...draft.session, topic } };
});
