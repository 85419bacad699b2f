import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { openTopic } from '../open-topic.js';
import { toldBy } from './leaning.js';

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
