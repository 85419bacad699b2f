import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { isCautionRead } from './caution-read.js';
import { toGiven } from './given.js';
import { gave } from './given-words.js';
import { lengthOf, mostBare, toldBy } from './leaning.js';

/** They are asked again. */
const askedAgain = sieved(
  /(?:他|她|对方|人家|骗子|那人|那边|客服|^)[^，。]{0,6}?(?:再|还|老|一直|总|不停|天天|反复|继续|又|仲)(?:会|是|来|在|要|打|给我)*(?:来|打|问|要|找|催|发|烦|骚扰|联系)|(?:再|还|又)(?:打|来|发|问|找|要)(?:过来|来|我)?(?:怎么|咋|点|的话|呢|要)|\b(?:keeps?|still|again|won.?t stop|continues?)\b.{0,12}\b(?:ask|call|messag|text|contact|bother|beg|demand|request)\w*|\b(?:asks?|calls?|messages?|texts?|contacts?)(?: me)? again\b/,
);

/** They ask if all is well. */
const asksIfWell = sieved(
  /(?:会不会|不会|会|要不要|用不用)(?:有|出)?(?:事|问题|危险|被盗|被偷)|没事(?:吧|吗|了)|(?:号|账号|qq)[^，。]{0,4}(?:安全|保得住|没事|危险)|要紧(?:吗|不)|\b(?:account|qq|i|am|it)\b.{0,8}\b(?:safe|ok|okay|fine|secure|in danger|at risk)\b|\bshould i (?:worry|be worried)\b/,
);

/**
 * Who has read how to stay safe, and has given nothing, is asked once more, or asks if all is well: nothing is to be
 * done but not to give it.
 */
export const stillSafe = toldBy([askedAgain, asksIfWell], (said) => {
  const { scene, guarded } = said;
  if (scene.session.course !== null || !isCautionRead(scene)) return null;
  if (lengthOf(said) > mostBare) return null;
  const text = plainForm(guarded.asked);
  const isSafe = askedAgain.test(text) || (asksIfWell.test(text) && !gave.test(text));
  return isSafe ? toGiven(scene, 'nothing') : null;
});
