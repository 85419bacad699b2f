import { sieved } from '../../../text/index.js';
import { once } from '../../again.js';
import { changeWay } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import { toldBy } from '../leaning.js';

const asksOtherWay = sieved(
  /(?:别|其他|其它|另外?)的?(?:一)?(?:条|个|种)?(?:办法|方法|方式|法子|路子?|途径|招)(?!来?登[录陆入])|换(?:一)?(?:条路|条道|个法子|种办法|个路子|个招)|別的(?:辦法|方法)|\b(?:other|another|different) (?:way|option|method)(?! (?:to|of|for) (?:log|sign))/i,
);

/** "It gives me no other way" asks for none. */
const denies = sieved(
  /不给|不給|没给|沒給|唔畀|不让|不讓|\b(?:won.t|doesn.t|does not|will not) (?:give|let|offer|allow)/i,
);

/** Another way to verify, and no other way to do it. */
const ofVerifying = sieved(
  /(?:别|其他|其它|另外?)的?(?:一)?(?:种|个)?(?:方式|办法|方法|途径)(?:来|去)?(?:的)?(?:身份|安全)?(?:验证|驗證)|(?:验证|驗證)(?:身份)?的?(?:别|其他|其它|另外?)|(?:换|換)(?:一?[个种個種])?(?:别的)?(?:验证|驗證)|\b(?:other|another|different) (?:way|option|method)s? (?:to|of|for) verif/i,
);

/** Another way than the one they are in, whatever else is said. */
export const otherWayAsked = toldBy(
  [ofVerifying, asksOtherWay],
  ({ scene, guarded: { asked }, understanding }) =>
    ofVerifying.test(asked)
      ? once(scene, openTopic(scene, 'caution_verification.which_channel'))
      : asksOtherWay.test(asked) && !denies.test(asked)
        ? once(scene, changeWay(scene, understanding.entities))
        : null,
);
