import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';
import { family } from '../people-words.js';

/** Who is no longer alive, and that it is their account: "我爸走了，想解绑他QQ的手机". */
const ofDeparted = sieved(
  new RegExp(
    `(?:${family})[^，。]{0,4}?(?:走了|去世|过世|离世|病逝|不在了|没了|往生)[^。]{0,12}?(?:他|她)(?:的|那个)?(?:qq|扣扣|号(?!码)|账号)`,
  ),
);

/** The account of somebody who died is theirs alone as well. */
export const departedOwner = toldBy([ofDeparted], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > mostBare * 2 || guarded.threats.length > 0) return null;
  return ofDeparted.test(plainForm(guarded.asked))
    ? openTopic(scene, 'refusal.others_account')
    : null;
});
