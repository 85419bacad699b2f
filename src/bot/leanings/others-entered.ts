import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { openTopic } from '../open-topic.js';
import { lengthOf, toldBy } from './leaning.js';
import { known, pronoun } from './people-words.js';
import { isOfOthers } from './refused.js';

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

/** They are asked for it, it is feared, or somebody else did it. */
const notTheirWish = sieved(
  /会不会|[让叫请求]我|要我|帮(?:他|她|我[爸妈])|本人|被|骗|(?:他|她|对方|人家|陌生人)(?:会|能|可以|也|都|要|来)?(?:用|拿)|我的(?:qq|号)|\b(?:asked|wants) me\b|\bmy (?:own )?(?:qq|account)\b/,
);

/** The longest text, in words, that is about it alone. */
const most = 40;

/** To log in to an account that is not theirs because its codes come to them: it is refused. */
export const othersEntered = toldBy([ofOthers, ofThem], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (notTheirWish.test(text)) return null;
  const { topic } = scene.session;
  const isMeant =
    ofOthers.test(text) || (topic !== null && isOfOthers(scene, topic) && ofThem.test(text));
  return isMeant ? openTopic(scene, 'refusal.others_account') : null;
});
