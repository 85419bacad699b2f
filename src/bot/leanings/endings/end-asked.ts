import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { plainForm } from '../../guard/index.js';
import { toFinished } from '../../guide-moves.js';
import { hereOf, isAskedWhetherHelped } from '../../here.js';
import { tellProgress } from '../../moves/index.js';
import { fill } from '../../phrase.js';
import { lengthOf, mostPicked, toldBy } from '../leaning.js';

const done =
  '(?:弄|搞|做|办|走)?(?:完|好|成|行|可以|结束|搞定|搞掂|到头|完事|大功告成|ok)(?:了|咗|喇|啦)?';

const asksEnd = sieved(
  new RegExp(
    `^(?:[那啊嗯哦,，。 ]|所以|这样|样子|这|就|我|现在|算|到这|到此|为止|全部|都|步骤|已经)*(?:(?:弄|搞|做|办|走)就?)?${done}(?:吗|么|嘛|没有?|冇|未|吧[?？])(?:这样|就|啊|呀|现在)?[?？。! ]*$|^(?:[那啊嗯哦,，。 ]|所以|这样|这|我|现在)*(?:是不是|算不算|是否)(?:就|都|已经|算|全)*${done}[?？。! ]*$|^(?:[那啊嗯哦,，。 ]|所以|现在|我|都|全部|已经)*(?:这样子?|这么?)?就?(?:弄|搞|做|办)?(?:完|好|成|行|可以|结束|搞定|完事)了[?？]+ *$|^(?:so |and |ok |,)*(?:is (?:that|this) (?:it|all|everything)|am i done|is it done|are we done)(?: now| then)?[?. ]*$`,
  ),
);

/** In a way, whether that was all: how many steps are left; after the last one, what came of it. */
export const endAsked = toldBy([asksEnd], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  if (here.kind !== 'step' || lengthOf(said) > mostPicked) return null;
  if (!asksEnd.test(plainForm(guarded.asked))) return null;
  if (!isAskedWhetherHelped(scene)) return tellProgress(scene);
  const steps = here.place.method.steps.length;
  return above(
    fill(scene.local.phrases.follow.last_step, { steps }),
    toFinished(scene, here.place),
  );
});
