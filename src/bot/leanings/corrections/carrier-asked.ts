import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

/** Whether the carrier can do it. */
const asksCarrier = sieved(
  /(?:运营商|电信商|营业厅|客服厅|(?:找|去|问|打)[^，。,]{0,3}(?:移动|联通|电信|10086|10010|10000))[^，。]{0,4}(?:能|可以|可不可以|会|有|帮|管|处理|弄|办|行|解决|有用)[^，。]{0,6}(?:吗|么|嘛|不|没|呢|$)|\b(?:carrier|phone company|mobile operator|provider)\b.{0,16}\b(?:do|help|fix|handle|solve|sort)\b|\b(?:ask|call) (?:my|the) (?:carrier|phone company|provider)\b/,
);

/** After whatever was answered, the carrier is asked about their number alone: what it is for. */
export const carrierAsked = toldBy([asksCarrier], (said) => {
  const { scene, guarded, understanding } = said;
  if (understanding.kind === 'understood' || lengthOf(said) > mostBare) return null;
  if (guarded.threats.length > 0 || !asksCarrier.test(plainForm(guarded.asked))) return null;
  return openTopic(scene, 'neighbour.sim_card');
});
