import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { openTopic } from '../open-topic.js';
import { lengthOf, toldBy } from './leaning.js';
import { alreadyBound } from './refused.js';

/** The longest text, in words, that tells of it. */
const most = 50;

const accounts =
  '(?:小号|大号|主号|副号|另外?一?个(?:qq|号|扣扣)|别的qq|[两2]个(?:qq|扣扣|号)|(?:qq|扣扣)小号|旧qq|老qq|新qq)';
const number = '(?:手机号?码?|号码|电话|门号)';

/** One number, and two of their own accounts. */
const between = sieved(
  new RegExp(
    `${number}[^。]{0,10}绑(?:定)?(?:了|着|在|到|的是)?[^。]{0,4}${accounts}|${accounts}[^。]{0,8}绑(?:了|着|定|的)[^。]{0,6}${number}[^。]{0,20}(?:换|绑|改|转|移|挪|腾)`,
  ),
);
const moves = sieved(
  /换到|绑到|绑定到|改到|转到|移到|挪到|绑在|给(?:大|主|新)号|腾|绑(?:大|主|新)号/,
);

/** A number that is to go from one of their accounts to another, and not an app's account. */
export const twoAccounts = toldBy([between], (said) => {
  const { scene, guarded, understanding } = said;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  if (understanding.entities.app !== undefined) return null;
  const text = plainForm(guarded.asked);
  return between.test(text) && moves.test(text) ? openTopic(scene, alreadyBound) : null;
});
