import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { openTopic } from '../../open-topic.js';
import { answerWithWord } from '../../short-word.js';
import { lengthOf, toldBy } from '../leaning.js';
import { family, known, pronoun } from '../people-words.js';
import { wasRefused } from '../refused.js';
import { device, mine } from './account-words.js';

const who = `(?:${pronoun}|${known}|${family}|别人|人家|对方)`;
const theirs = `${who}(?:的|那边|那个|那部|那台|嘅)*${device}(?:上面?|里面?|那边|那里)?`;
const off =
  '(?:去掉|退|下线|踢|取消|删|弄掉|弄下|解除|清|挤|移除|关掉|登出|注销|撤|下来|下掉|赶|拿掉)';

/** What is open on the device of another is to be closed there. */
const isToClose = sieved(
  new RegExp(
    [
      // "把他手机上的登录去掉"
      `${theirs}(?:的|那个)*(?:我的?)?(?:qq|扣扣)?(?:登[录陆入](?:状态|记录|信息|授权)?)[^，。?？]{0,4}?${off}`,
      `${theirs}(?:的|那个)*${mine}[^，。?？]{0,8}?${off}`,
      // "我在他手机上登过我QQ，忘了退"
      `我(?:之前|以前|上次|自己|也|曾|刚才?|昨天)*(?:在|用|拿|借)(?:了|过)?(?:我的?)?${theirs}(?:登|上)(?:录|陆|入|过|了)*${mine}(?!码|密)[^。]{0,12}?(?:退|下线|登出|忘|怎么办)`,
      // "让我的号在他手机上下线", "把我的QQ从他电脑退出来"
      `${mine}(?:在|从|由|喺)${theirs}[^，。?？]{0,8}?${off}`,
      `${off}(?:掉|出|了)?${theirs}(?:的|那个)*(?:我的?)?(?:(?:qq|扣扣)?登[录陆入]|(?<=我的?)(?:qq|号|账号))`,
      '\\b(?:log|sign)(?:ged|ging)?(?: \\w+)?? ?(?:me |it |my (?:qq|account) )?(?:out|off) (?:of |on |from )?[^.?!]{0,16}\\b(?:his|her|their|my \\w+.?s) (?:phone|computer|laptop|tablet|device)\\b|\\b(?:remove|kick|take|get) [^.?!]{0,16}\\b(?:log ?in|session|my (?:qq|account))\\b[^.?!]{0,12}\\b(?:on|from|off|of) (?:his|her|their|my \\w+.?s) (?:phone|computer|laptop|tablet|device)\\b',
    ].join('|'),
  ),
);

const oldDevice = `(?:(?:旧|老|原来的?|以前的?|之前的?|那[个部台]|我的?)+${device}|(?:卖|送|给|回收|抵)(?:掉|出去|走|人|给|了)*(?:[^，。 ]{0,6}?)的(?:旧|老|那[个部台])*${device})`;
const gone =
  '(?:卖|送人|送给|送了|送出|转手|转卖|给(?:了)?(?:别人|人|我?[爸妈弟妹哥姐]|同[学事]|朋友|亲戚|孩子|儿子|女儿)|回收|以旧换新|抵|出掉|出了|处理掉|上交|还给公司|交回)';
const open =
  '(?:(?:还|仲|一直|仍然?|都|也|照样)(?:在)?(?:登|挂|在线|开)|(?:没|冇|未|忘了?|忘记|唔记得)(?:有|记)?(?:给|把|先)?(?:qq|扣扣|账号|号|它)?(?:退出?|登出|下线|注销登|清)|(?:登|挂)(?:着|录着|住|紧)|没退)';

/** A device that was given away or sold, with the account still open on it. */
const isLeftOpen = sieved(
  new RegExp(
    [
      `${oldDevice}[^。?？]{0,8}?${gone}[^。?？]{0,14}?${open}`,
      `${oldDevice}[^。?？]{0,12}?${open}[^。?？]{0,10}?(?:就|已经|把它|都|又)[^，。?？]{0,3}?${gone}`,
      `(?:qq|扣扣|账号|号)[^。?？]{0,6}?${open}[^。?？]{0,8}?(?:把|将)?(?:旧|老|那[个部台])*${device}[^。?？]{0,4}?${gone}`,
      `${device}(?:已经|都|也|刚|被|拿去)*${gone}[^。?？]{0,6}?(?:qq|扣扣)[^。?？]{0,4}?${open}`,
      `${gone}[^，。 ]{0,6}?的(?:旧|老|那[个部台])*${device}(?:上|里)?[^。?？]{0,8}?${open}`,
      '\\b(?:sold|gave(?: away)?|given away|donated|traded in|recycled|handed down|passed on)\\b[^?]{0,24}\\b(?:phone|computer|laptop|tablet|device|iphone|ipad)\\b[^?]{0,40}\\b(?:still (?:logged|signed|open|on)|(?:without|forgot to|forgot|did ?n.?t|never|not) (?:log|sign)\\w*)',
      '\\b(?:still (?:logged|signed) in|never (?:logged|signed) out|forgot to (?:log|sign) out|did ?n.?t (?:log|sign) out)\\b[^?]{0,24}\\b(?:phone|computer|laptop|tablet|device|iphone|ipad)\\b[^?]{0,16}\\b(?:sold|gave|given away|donated|traded in|recycled)\\b',
    ].join('|'),
  ),
);

/** It may serve them still, its number is gone with it, or it is of another kind. */
const isElse = sieved(
  /(?:能用|可以用|用它|用那|用旧)|[解换改]绑|更换|换号|(?:电话|手机|连|和|带)?卡(?:也|一起|都|还|在)|号码|手机号|微信|支付宝|游戏|抖音|steam|(?<!没|没有|别)登不|密码(?:忘|不记)|偷|抢|丢|\b(?:unbind|unlink|change|number|sim|wechat|stolen|lost)\b/,
);

/** The longest text, in words, that is about it alone. */
const most = 30;

/** Their account is open on a device that is not, or no more, theirs: what can be done of it. */
export const loginElsewhere = toldBy([isToClose, isLeftOpen], (said) => {
  const { scene, guarded, understanding } = said;
  if (understanding.entities.app !== undefined || lengthOf(said) > most) return null;
  if (!isClean(guarded) || wasRefused(scene)) return null;
  const text = plainForm(guarded.asked);
  if (isElse.test(text) || !(isToClose.test(text) || isLeftOpen.test(text))) return null;
  const draft = openTopic(scene, 'why_unbind');
  return draft && answerWithWord(scene, draft, scene.local.phrases.guard.own_elsewhere);
});
