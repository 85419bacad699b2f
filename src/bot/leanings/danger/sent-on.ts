import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { toGiven } from '../given.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

const code = '(?:验证码|校验码|短信|码)';
const came = '(?:收到|来了|到了|有了|来)';
const handed = '(?:发|转|给|告诉|念|报)(?:给)?了?(?:他|她|佢|对方|人家|客服|那人)';

/** The code came, and they sent it on. */
const passedOn = sieved(
  new RegExp(
    `${code}[^。]{0,4}${came}[^。]{0,8}${handed}|${came}[^。]{0,4}${code}[^。]{0,10}${handed}`,
  ),
);

/** It is only asked of them, or was not done. */
const notDone = sieved(
  /(?:让|叫|要|喊|催|如果|要是|是不是|可以|能不能)[^，。]{0,4}我|[吗么]$|[没别不]/,
);

/** "码到了，我发给他了": it is in other hands now. */
export const sentOn = toldBy([passedOn], (said) => {
  const { scene, guarded } = said;
  if (scene.session.course !== null || lengthOf(said) > mostBare * 2) return null;
  const text = plainForm(guarded.asked);
  return passedOn.test(text) && !notDone.test(text) ? toGiven(scene, 'secret') : null;
});
