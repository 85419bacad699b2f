import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { toStep } from '../../guide-moves.js';
import { hereOf } from '../../here.js';
import { isChoice, toNamedStep, toWeighedStep, weighs } from '../../moves/index.js';
import { isShort, type Leaning, toldBy } from '../leaning.js';
import { isAskedElse } from './way-told.js';

/** Asks for a step, rather than tell that it is done. */
const asksWhich = sieved(/啥|什么|什麼|哪|怎么|怎麼|咋|干嘛|干吗|幹嘛|what|where|which|how/i);

/** A step that is asked for by its number. */
export const stepAsked: Leaning = ({ scene, guarded, understanding }) => {
  const { entities } = understanding;
  const isAsked = entities.step !== undefined && asksWhich.test(guarded.asked);
  return isAsked && !isAskedElse(scene, understanding)
    ? toNamedStep(scene, entities.step, entities)
    : null;
};

/** A step that is named by its number, where that is all there is to a text. */
export const stepNamed: Leaning = (said) => {
  const { scene, understanding } = said;
  return isShort(said) || understanding.kind !== 'understood'
    ? toNamedStep(scene, understanding.entities.step, understanding.entities)
    : null;
};

/** Which of those that are there, and no more is named of them. */
const picksOne = sieved(
  /^(?:[那你说嗯哦,， ]|现在|我|这里|有)*(?:[这那]?(?:俩|两|2|二)(?:个|项|者|样)?|[这那]里)?(?:按钮|选项)?(?:我)?(?:应该|该|要|得)?(?:选|点|按|挑|用|揀|撳)(?:的是)?(?:哪|边)(?:一)?(?:个|項|项|边|样)?(?:呢|啊|呀|好|才对|嘛)*(?=$|[?？，,。 ])|^(?:so |ok |and )*which (?:one|of (?:the|these|those) two|button|option)(?: of (?:them|these|those|the two))? (?:do|should|shall|must) i (?:pick|choose|select|tap|press|click|want)\b/,
);

/** One button or the other of a step: at one that leaves the choice, that one. */
export const stepWeighed = toldBy([weighs, picksOne], ({ scene, guarded }) => {
  const here = hereOf(scene);
  const isHere = here.kind === 'step' && isChoice(here.place.step);
  if (isHere && picksOne.test(plainForm(guarded.asked))) return toStep(scene, here.place, false);
  return toWeighedStep(scene, guarded.asked);
});
