import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { theftTopic } from '../../theft-topic.js';
import { toGiven } from '../given.js';
import { toldBy } from '../leaning.js';
import { isMoneyGiven, signsOfMoney } from './given-money.js';
import { isSecretGiven, isSecretHandedOver, signsOfSecret } from './given-secret.js';
import { tellingOf } from './given-telling.js';

/** To who is told what to do about a theft: what the thief has as well. */
const givenToo = sieved(
  /^(?:我|而且|然后|刚才?|,|，| )*(?:还|也|又|连|都)+(?:把|将)?(?:[^，。?？]{0,6}?(?:都|也))?(?:给|告诉|发|报|输|填|写)(?:给|入|进)?(?:他|她|对方|人家)?(?:了|过|进?去)+(?:他|她|对方|人家)?(?:手机|短信|登[录陆]|支付|那个)*(?:验证码|密码|口令|身份证号?码?|码)(?:了|啊|呀|[。.！! ])*$|^(?:and )?i (?:also |even )+(?:gave|told|sent|typed|entered|put in)(?: (?:him|her|them|in))?(?: (?:my|the|a|it))* (?:\w+ )?(?:code|password|id)(?: (?:too|as well|there))?[.! ]*$/,
);

/** What is a cry, and not that something is done, from who was just warned. */
const despairs = sieved(
  /^(?:啊|天[哪呐啊]|哎呀?|呜)*[,，! ]*(?:完了|完蛋了?|惨了|糟了|糟糕了?)[啊呀。.！!~ ]*$/,
);

/** Who gave away a code, or money: what is to be done first. */
export const givenAway = toldBy(
  [...signsOfSecret, ...signsOfMoney, givenToo, despairs],
  ({ scene, guarded }) => {
    const isOfTheft = scene.session.topic === theftTopic;
    const text = plainForm(guarded.asked);
    if (isSecretHandedOver(text) || (isOfTheft && givenToo.test(text)))
      return toGiven(scene, 'secret');
    const isWarned =
      scene.session.warned !== null && scene.session.topic === 'caution_verification';
    if (isWarned && despairs.test(text)) return toGiven(scene, 'secret');
    const telling = tellingOf(guarded.asked);
    if (!telling) return null;
    // Who has lost both is told of the account first.
    if (isSecretGiven(telling)) return toGiven(scene, 'secret');
    return isMoneyGiven(telling) ? toGiven(scene, 'money') : null;
  },
);
