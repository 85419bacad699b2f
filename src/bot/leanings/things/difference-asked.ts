import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { openTopic } from '../../open-topic.js';
import { guideOfBound, guideOfNamed } from '../../thing-guide.js';
import { isShort, toldBy } from '../leaning.js';

const taken = '(?:解绑|解除|取消|拿掉|去掉|unbind\\w*|unlink\\w*|remov\\w+)';
const changed = '(?:换绑|更换|改绑|换号|换掉|换|chang\\w+|replac\\w+)';
const beside = '(?:手机号?|邮箱|号码| (?:it|the number))?(?:和|跟|与|同|还有|或| and | from | or )';

/** How taking it off and changing it are not the same. */
const asksDifference = sieved(
  new RegExp(
    `(?:${taken}${beside}${changed}|${changed}${beside}${taken})[^，。]{0,6}?(?:有)?(?:什么|啥|咩|何)?(?:区别|不同|差别|分别|不一样)|\\bdifference between (?:${taken}.{0,12}\\band ${changed}|${changed}.{0,12}\\band ${taken})`,
  ),
);

/** "解绑和换绑有啥区别": the guide's overview tells when to choose which. */
export const differenceAsked = toldBy([asksDifference], (said) => {
  const { scene, guarded, understanding } = said;
  if (!isShort(said) || !isClean(guarded)) return null;
  if (!asksDifference.test(plainForm(guarded.asked))) return null;
  const guide = guideOfNamed(scene, understanding.entities) ?? guideOfBound(scene);
  return openTopic(scene, guide ?? 'unbind_phone');
});
