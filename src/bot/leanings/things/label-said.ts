import { type Guide, methodsOf, oncePer } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { fold } from '../../fold.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { guideAt, hereOf } from '../../here.js';
import { asOnScreen, firstInWays, goOn, namesToFollow } from '../../moves/index.js';
import { type Leaning, lengthOf, mostBare } from '../leaning.js';

/** Letters; a longer text is more than a label. */
const longestLabel = 40;

/**
 * In the midst of a way, a label of it and nothing else is where they are; at its own step, they have pressed it. Before
 * a way is chosen it is where the first way has it.
 */
export const labelSaid: Leaning = (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  const { asked } = guarded;
  if (here.kind === 'outside' || asked.length > longestLabel || lengthOf(said) > mostBare)
    return null;
  const isChoosing = here.kind === 'overview';
  const text = asOnScreen(asked);
  const label = fold(isChoosing ? (whereIs.exec(text)?.[1] ?? text) : text);
  if (!labelsOf(guideAt(here).guide).has(label)) return null;
  if (isChoosing)
    return firstInWays(scene, (steps) => {
      const number = steps.findIndex((step) => namesToFollow(step).includes(label)) + 1;
      return number === 0 ? null : number;
    });
  const { topic, methodId, method, number } = here.place;
  const named = method.steps.findIndex((step) => namesToFollow(step).includes(label)) + 1;
  if (named === 0) return null;
  if (named === number && !asksForIt.test(asked)) return goOn(scene, asked);
  const place = findPlace(scene, topic, methodId, named);
  return place && toStep(scene, place, false);
};

/** "我的应用在哪". */
const whereIs =
  /^(?:那个?|请问|这个|你说的|,|，| )*「?([^」，。?？]{2,8}?)」?(?:又|到底|是|在)*(?:在哪(?:里|儿)?|哪里找|怎么找|怎么进)[呢啊呀?？。 ]*$/;

/** "设置？": they ask for it, and have not pressed it. */
const asksForIt = sieved(/[?？][\s?？!！。~]*$/);

/** All that is on screen in a guide's ways. */
const labelsOf = oncePer(
  (guide: Guide): ReadonlySet<string> =>
    new Set(methodsOf(guide).flatMap(([, { steps }]) => steps.flatMap(namesToFollow))),
);
