import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { plainForm } from '../../guard/index.js';
import { toStep } from '../../guide-moves.js';
import { hereOf, waysOn } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { isShort, lengthOf, toldBy } from '../leaning.js';
import { wasRefused } from '../refused.js';

/** The longest text, in words, that tells of it. */
const most = 60;

const number = '(?:手机号码?|手机卡|电话卡|sim卡?|门号|号码|手机|电话|卡|(?<!q|账|帐)号)';
const soon = '(?:要|快|马上|准备|打算|即将|下个?(?:月|周|星期)|月底|过几天|明天|后天|就要|得)';
const taken =
  '(?:被?收回|回收|收走|交回去?|交还|上交|还给?(?:公司|单位|学校)|还回去|销户|销号|注销|停(?:机|用|掉|了)|退(?:掉|了|回)|不用了)';

/** A number that is still theirs, and soon is not. */
const closes = sieved(
  new RegExp(
    `${number}[^。!！?？]{0,14}${soon}[^。!！?？]{0,8}${taken}|${soon}(?:去)?(?:把)?[^，。]{0,8}(?:收回|注销|停掉|停了|退掉|销掉|交还|交回)[^，。]{0,8}${number}|(?:销号|销户|停机|收回|交回去|退号|停卡)(?:之?前|以前)|\\b(?:number|sim|phone)\\b.{0,30}\\b(?:will be|is going to be|is being|gets?|about to be|has to be) (?:\\w+ )?(?:cancell?ed|taken back|returned|closed|deactivated|handed back)\\b|\\b(?:return|hand back|give back|cancel)(?:ing)? (?:my |the |this )?(?:work |company )?(?:phone|number|sim)\\b`,
  ),
);

/** It is gone already, is a mailbox, or the account itself is to be closed. */
const noClosing = sieved(
  /已经|早就|早已|邮箱|信箱|邮件|登不|收不到|用不了|没法|补办|qq号?(?:要|想)?注销|注销(?:我的?)?(?:qq|账号|帐号)|怎么注销|被盗|骗|\b(?:mail|already|account|e ?mail)\b/,
);

/** "要验证码，旧号注销了": it is the code that is wanted, and the number is gone. */
const isGone = sieved(
  new RegExp(
    `${number}(?:已经?|都|早)?被?(?:注销|停机|停用|停|销号|销户|收回|回收|欠费停机)(?:掉)?了(?!以?后|之?前|怎么|咋|就)`,
  ),
);

/** Whether there is time left. */
const inTime = sieved(
  /^(?:[那啊嗯,， ]|我|现在|今天|明天|还|换|弄)*(?:来得及|赶得[上及]|来不来得及|来唔来得切)(?:吗|么|嘛|不|呢)?|^(?:so |and )*(?:is there|do i have|will there be) (?:still )?(?:enough )?time\b/,
);

/** In the guide of the number, whether there is time left: what is to be done now. */
export const timeLeft = toldBy([inTime], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || guarded.threats.length > 0 || scene.session.at?.topic !== phone)
    return null;
  return inTime.test(plainForm(guarded.asked))
    ? shortWord(scene, scene.local.phrases.follow.while_it_works, waysOn(scene))
    : null;
});

/** While the number still receives, it is to be changed. */
export const numberClosing = toldBy([closes], (said) => {
  const { scene, guarded, understanding } = said;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (!closes.test(text) || noClosing.test(text) || isGone.test(text)) return null;
  // After a refusal it may be the other's.
  if (understanding.entities.loggedIn === false || wasRefused(scene)) return null;
  const intent = understanding.kind === 'understood' ? understanding.intent : undefined;
  const isOfPhone = scene.session.at?.topic === phone;
  const isNear = intent === undefined || near.has(intent);
  if (!isNear && !(intent === 'neighbour.delete_account' && (isOfPhone || ofPhone.test(text))))
    return null;
  const here = hereOf(scene);
  const isThere = isOfPhone && here.kind === 'step';
  const guide = isThere ? toStep(scene, here.place, false) : openTopic(scene, phone);
  return guide && above(scene.local.phrases.follow.while_it_works, guide);
});

const phone = 'unbind_phone';

/** Not the account. */
const ofPhone = sieved(/手机|卡|门号|电话/);

/** What else it may be taken for. */
const near: ReadonlySet<string> = new Set([
  'unbind_email.closing',
  'unbind_phone',
  'forgot_bound',
  'neighbour.sim_card',
]);
