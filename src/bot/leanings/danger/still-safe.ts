import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { toGiven } from '../given.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';
import { isCautionRead } from './caution-read.js';

/** They are asked again. */
const askedAgain = sieved(
  /(?:他|她|佢|它|对方|人家|骗子|那人|那边|客服|有人)[^，。]{0,6}?(?:再|还|老|一直|总|不停|天天|反复|继续|又|仲)(?:会|是|来|在|要|打|给我)*(?:来|打(?!不|开)|问|要|找(?!不|到)|催|发(?!现)|烦|骚扰|联系)|^(?:要是|如果|万一)?(?:再|还|又)(?:打|来|发|问|找|要)(?:过来|来|我)?(?:怎么|咋|点|的话)|\b(?:keeps?|still|again|won.?t stop|continues?)\b.{0,12}\b(?:ask|call|messag|text|contact|bother|beg|demand|request)\w*|\b(?:asks?|calls?|messages?|texts?|contacts?)(?: me)? again\b/,
);

/** They ask if all is well. */
const asksIfWell = sieved(
  /(?:会不会|不会|会|要不要|用不用)(?:有|出)?(?:事|问题|危险|被盗|被偷)|没事(?:吧|吗|了)|(?:号|账号|qq)[^，。]{0,4}(?:安全|保得住|没事|危险)|要紧(?:吗|不)|\b(?:account|qq|i|am|it)\b.{0,8}\b(?:safe|ok|okay|fine|secure|in danger|at risk)\b|\bshould i (?:worry|be worried)\b/,
);

/** What they did, or what was done: more than to be asked again. */
const tellsMore = sieved(
  /(?:给|畀|俾|告诉|话|说|念|报|发|转|填|输|付|交|打)(?:给|咗)?(?:他|她|佢|人家|对方|客服)?(?:了|咗|知|过去|进去|听了)|登(?:不|唔)|登[了咗录]|进了我|[改换绑]了|\b(?:gave|given|told|sent|typed|entered|paid|shared|did|logged|changed)\b/,
);

const typedIn = sieved(
  /[我](?:[^，。]{0,4})(?:填|输|打|写)(?:入|进)?(?:了|过|咗|去了)|\bi (?:already |just )?(?:typed|entered|put in|gave)\b/,
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
  const isAsked = asksIfWell.test(text);
  if (!isAsked && !askedAgain.test(text)) return null;
  if (!tellsMore.test(text)) return toGiven(scene, 'nothing');
  return isAsked && typedIn.test(text) ? toGiven(scene, 'secret') : null;
});
