import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { lengthOf, toldBy } from '../leaning.js';
import { known, pronoun } from '../people-words.js';
import { isOfOthers } from '../refused.js';
import { passwordSent } from './others-password.js';

const unknown =
  '(?:别人|人家|陌生人|对方|(?:原|旧|老|前|上)(?:一?[个任位手])?(?:机主|号主|主人|户主)|那个?人)';
const account = '(?:qq|扣扣|企鹅|球球|账号|帐号|号(?!码))';
const theirs = (who: string): string => `${who}[^，。 ]{0,3}?(?:的|个|那个|这个)*${account}`;
const into = '(?:登[录陆入]?|进|上|入|黑)(?:进|上|去|入|到|来|了)*';
const means = '(?:短信|简讯|验证码|码(?!头)|密码)';

const ways = (who: string): string =>
  [
    // "用短信登进他那个QQ"
    `${means}[^。]{0,8}?${into}${theirs(who)}`,
    // "登他的号，反正码到我这"
    `${into}${theirs(who)}[^。]{0,24}?${means}`,
    `${means}[^。]{0,8}?(?:把|将)${who}[^，。 ]{0,4}?密码[^，。]{0,2}?(?:改|换|重置|重设)`,
    // "用验证码改他的密码"
    `${means}[^。]{0,8}?(?:改|换|重置|重设|找回)(?:掉|了)?${who}[^，。 ]{0,4}?(?:密码|qq|号)`,
  ].join('|');

/** Into the account of somebody who is a stranger, or no friend any more, by what comes to them. */
const ofOthers = sieved(
  new RegExp(
    `${ways(`(?:${unknown}|${known})`)}|\\b(?:log|get|sign|go) ?(?:in ?to|into|in on) (?:the |that )?(?:stranger|previous owner|old owner|other (?:guy|person|user)|someone else|somebody else|my ex)(?:.?s)?\\b`,
  ),
);
/** The same of "him" or "her", whoever that is. */
const ofThem = sieved(
  new RegExp(
    `${ways(pronoun)}|\\b(?:log|get|sign|go) ?(?:in ?to|into|in on) (?:his|her|their|that) (?:qq|account|acc)\\b|\\b(?:reset|change) (?:his|her|their) password\\b`,
  ),
);

const helped = `(?:${known}|客户|顾客|学生|网友|粉丝|徒弟|下属|买家|客人|哥们|姐妹|老铁)`;

/** For somebody who is not there, with a password that was handed over. */
const byPassword = sieved(
  new RegExp(
    [
      // "帮室友解绑，他把密码给我了"
      `(?:帮|替|给|代)(?:一?个|我|的)*${helped}[^。]{0,24}?(?:密码|账号密码|口令)[^，。]{0,4}?(?:给|告诉|发|报)(?:了|过)?我`,
      `(?:帮|替|给|代)(?:一?个|我|的)*${helped}[^。]{0,24}?(?:给|告诉|发|报)(?:了|过)?我(?:了)?(?:他|她|的)*(?:账号|qq)?密码`,
      // "客户的QQ号我有密码"
      `${helped}(?:的)?(?:qq|扣扣|企鹅|账号|帐号|号)(?:号)?[^。]{0,6}?我(?:这里?|手上|手里|也|都)*(?:有|知道|拿到|记得|晓得)(?:了|他|她|的)*(?:账号)?密码`,
      `我(?:这里?|手上|手里|也|都)*(?:有|知道|拿到|晓得)(?:了)?${helped}(?:的)?(?:qq|扣扣|账号|号)*(?:的)?密码`,
    ].join('|'),
  ),
);
/** Somebody known, and what is to be done for them: "朋友让我帮他解绑，密码发给我了". */
const isHelped = sieved(
  new RegExp(
    `${helped}[^。]{0,30}?(?:[帮替]|[解换改]绑|弄|处理)|(?:[帮替]|[解换改]绑)[^。]{0,16}?${helped}|\\b(?:friend|classmate|colleague|co-?worker|roommate|customer|client|boss|neighbou?r)\\b`,
  ),
);
/** Whoever it is is there after all, or it is no binding of QQ. */
const isBeside = sieved(/旁边|身边|一起|在我这|面前|陪|被盗|微信|抖音|游戏/);

/** They are asked for it, it is feared, or somebody else did it. */
const notTheirWish = sieved(
  /会不会|[让叫请求]我|要我|帮(?:他|她|我[爸妈])|本人|被|骗|(?:他|她|对方|人家|陌生人)(?:会|能|可以|也|都|要|来)?(?:用|拿)|我的(?:qq|号)|\b(?:asked|wants) me\b|\bmy (?:own )?(?:qq|account)\b/,
);

const refused = 'refusal.others_account';

/** The longest text, in words, that is about it alone. */
const most = 40;

/** To log in to an account that is not theirs because its codes come to them: it is refused. */
export const othersEntered = toldBy([ofOthers, ofThem, byPassword, passwordSent], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (isHandedOver(text)) return aboveRefusal(scene);
  if (notTheirWish.test(text)) return null;
  const { topic } = scene.session;
  const isMeant =
    ofOthers.test(text) || (topic !== null && isOfOthers(scene, topic) && ofThem.test(text));
  return isMeant ? openTopic(scene, refused) : null;
});

/** Whether the password of somebody who is not there was handed over to them. */
function isHandedOver(text: string): boolean {
  if (isBeside.test(text)) return false;
  return byPassword.test(text) || (passwordSent.test(text) && isHelped.test(text));
}

/** It is refused, and what is to become of the password is told. */
function aboveRefusal(scene: Scene): Draft | null {
  const draft = openTopic(scene, refused);
  return draft && above(scene.local.phrases.guard.others_password, draft);
}
