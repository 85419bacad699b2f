import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { isShort, toldBy } from '../leaning.js';

/** Whom to turn to, and no more. */
const asksWhom = sieved(
  /^(?:[那我嗯哦啊唉,，.。 ]|所以|这种?(?:事|情况)?|到底|究竟|现在|请问|还)*(?:应该|该|要|得|可以|能|去)*(?:找|问|联系|搵)(?:哪个|谁|边个|什么人|啥人|哪(?:里|个部门|边))(?:去|来|处理|解决|办|弄|帮忙|问|才行|好)*[呢啊呀嘛才好?？。! ]*$|^(?:so |ok |and |then |but )*(?:who|whom) (?:do|can|should|would|could) i (?:contact|ask|call|turn to|talk to|speak to|go to|reach)(?: then| about (?:it|this|that)| for help| now)*[?. ]*$/,
);

/** In a talk, whom else to turn to: what is known of people who can act. */
export const whomAsked = toldBy([asksWhom], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  const clauses = plainForm(guarded.asked).split(/[，。,.!！;\n]+| (?=\p{Script=Han})/u);
  // What comes before it tells why.
  const last = clauses.findLast((clause) => clause.trim() !== '') ?? '';
  return asksWhom.test(last) ? openTopic(scene, 'human') : null;
});
