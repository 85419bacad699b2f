import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { hereOf, isAskedWhetherHelped } from '../here.js';
import { goOn } from '../moves/index.js';
import type { Leaning } from './leaning.js';

const tellsFound = sieved(
  /^(?:[哦噢啊嗯诶欸喔哈,，。 ]|我|终于|现在|这下|这里|果然|原来|在这儿?|好了)*(?:有了|真有|有有有?|出来了|看着了|瞅见了|瞧见了|见着了|寻着了|揾到(?:了|咗|喇)|见到(?:了|咗|喇)|在这(?:里|儿)(?:呢|啊)?|原来在(?:这|那)(?:里|儿)?)[啊呀呢了哈,，。!！~ ]*$|^(?:oh |ah |ok |yes |yeah |,)*(?:there it is|there we go|found (?:it|them)|got it|i see it(?: now)?|here it is)[,.! ]*$/,
);

/** At a step, what was looked for is there: the next one. */
export const foundHere: Leaning = ({ scene, guarded }) => {
  const isAtStep = hereOf(scene).kind === 'step' && !isAskedWhetherHelped(scene);
  if (!isAtStep || guarded.found.length > 0) return null;
  return tellsFound.test(plainForm(guarded.asked)) ? goOn(scene) : null;
};
