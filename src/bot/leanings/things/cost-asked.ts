import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { isShort, toldBy } from '../leaning.js';
import { kindAsked } from '../questions.js';

const cost = sieved(
  /(?:要不要|用不用|需不需要|会不会|要|收不收|收|花|扣|付|交|缴|使唔使畀?|使|洗)(?:我们?|俺|你们?|他们?|额外|另外|再|多少|几多|几个|点|什么|啥|不要)*的?(?:钱|费|蚊)(?!.{0,4}(?:解|买|充|退))|免费|手续费|费用|几钱|(?:多少|几)块?钱|\b(?:free(?: of charge)?|costs?|fees?|charges?|price|pay)\b/,
);
/** Money that was paid, or that is wanted back. */
const others =
  /退|充值?|会员|赔|借钱|骗|工资|红包|提现|转账|\b(?:refund|paid|back|free up|free it)\b/;

/** What is unclear, and speaks of what it costs. */
export const costAsked = toldBy([cost], ({ scene, guarded, understanding }) => {
  const text = plainForm(guarded.asked);
  const isLikely = understanding.ranking.some(({ intent }) => intent === 'faq_cost');
  return isLikely && cost.test(text) && !others.test(text) ? openTopic(scene, 'faq_cost') : null;
});

/** Money that went into a game or an app, and is wanted back. */
const refund = sieved(
  /(?:充|买|花|付|课|氪)(?:值)?(?:的|了|过|进去)[^，。]{0,8}?(?:退(?!出|游|群|租)|要回|追回|拿回|要得回)|(?:充值|会员|皮肤|点券|q币|氪金)[^，。]{0,6}?(?:退(?!出|游|群)|要回|追回)|(?:能|可以|可不可以|能不能|会|怎么|咋|申请|给)[^，。]{0,3}?退(?:款|钱|费|回(?![上去来到前第]))|\b(?:refund\w*|(?:my|the) money back)\b/,
);
/** Paid to somebody who cheated, or by a child: that is known by other names. */
const otherMoney = sieved(
  /骗|定金|押金|转账|转给|代办|客服|孩子|小孩|未成年|儿子|女儿|\b(?:scam\w*|guy|kid|son|daughter|child)\b/,
);

/** In a talk, whether money is given back: that is not covered, whatever the talk is about. */
export const refundAsked = toldBy([refund], (said) => {
  const { scene, guarded, understanding } = said;
  if (!isShort(said) || guarded.threats.length > 0 || scene.session.warned !== null) return null;
  const text = plainForm(guarded.asked);
  if (!refund.test(text) || otherMoney.test(text)) return null;
  const kind = kindAsked(scene, understanding);
  return kind === 'neighbour' || kind === 'refusal' ? null : openTopic(scene, 'neighbour.payment');
});
