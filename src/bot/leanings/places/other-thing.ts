import { guideAbout } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { refocus } from '../../moves/index.js';
import { codeSent } from '../code-words.js';
import { type Leaning, lengthOf, mostBare } from '../leaning.js';

const corrects = sieved(/还是|還是|说错|說錯|搞错|搞錯|不是|i meant|instead|rather/i);

/** The longest text, in words, that only names another thing. */
const mostNaming = 5;

/** "And how about the game one?" */
const thatOne = sieved(
  /^(?:[那还有然后再就嗯好,， ]|那么|至于|剩下|另外)*(?:我的|绑的|那些|那个|这个)*(?:手机号?码?|号码|门号|邮箱|信箱|电邮|授权|应用|游戏|网站)(?:授权|绑定|那|这|的|个|些|边|一?块|部分|呢|又|该|要|得)*(?:怎么|咋|怎样|如何|点样?)(?:搞|弄|办|整|做|处理|来|操作)(?:呢|啊|呀|嘞|好)*[?？。! ]*$|^(?:(?:and|ok|so|now|then) )*(?:what about |how about |how do i do )(?:the |my |those |that )?[a-z]+(?: (?:one|ones|part|thing|stuff))?\?*$/,
);

/** In a guide, the name of another thing alone: the same way of its guide. */
export const otherThing: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { at } = scene.session;
  const { bound, act } = understanding.entities;
  const guide = bound && guideAbout(scene.local, bound);
  if (!at || guide === undefined || guide === at.topic || guarded.found.length > 0) return null;
  const isBare =
    act === undefined &&
    !codeSent.test(guarded.asked) &&
    lengthOf(said) <= (corrects.test(guarded.asked) ? mostBare : mostNaming);
  const isAsked = thatOne.test(plainForm(guarded.asked));
  return isAsked || (isBare && at.method !== null) ? refocus(scene, understanding.entities) : null;
};
