import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { toStep } from '../../guide-moves.js';
import { hereOf } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { toldBy } from '../leaning.js';

/** Where in the guide they are, and no more. */
const asksWhere = sieved(
  /^(?:[那哎诶啊嗯,， ]|我们?|咱们?|现在|刚才|刚刚|上次|之前|这)*(?:(?:是|在|做|到|走|弄|说|讲)+(?:第)?(?:哪|几)(?:儿|里|一步|步|个步骤|了)*|(?:做|走|弄|说|讲|进行)到(?:哪|第?几)(?:儿|里|一?步)?)(?:了|啦|来着|呀|啊|呢)*[?？。! ]*$|^(?:so |and |ok )*(?:where (?:was|am|are|were) (?:i|we)(?: now| again| at)?|(?:which|what) step (?:am i|are we|was i|were we)(?: on| at| in)?(?: now| again)?|where did (?:i|we) (?:stop|leave off))[?. ]*$/,
);

/** "我到哪一步了": the step where they are, or the guide, once more. */
export const placeAsked = toldBy([asksWhere], ({ scene, guarded }) => {
  if (!asksWhere.test(plainForm(guarded.asked))) return null;
  const here = hereOf(scene);
  if (here.kind === 'step') return toStep(scene, here.place, false);
  return here.kind === 'overview' ? openTopic(scene, here.topic) : null;
});
