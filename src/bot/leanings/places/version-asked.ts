import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { hereOf, inMind, isAside } from '../../here.js';
import { changeWay } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

/** Kinds of phones and tablets, and what runs on them. */
const systems = sieved(
  /苹果|安卓|鸿蒙|华为|小米|红米|荣耀|三星|魅族|折叠屏|平板|老人机|iphone|ipad|ios|android|harmony ?os|\b(?:huawei|xiaomi|oppo|vivo|samsung|pixel)\b/,
);

/** Asks whether it is the same there, or only names it. */
const compares = sieved(
  /一样|同样|不同|区别|差别|两样|一致|通用|也(?:是|在|有|这样|能|可以|行)|适用|^(?:那|如果|要|换成|我|用|的|是|[ ,，])*[^ ,，]{0,5}(?:手机|系统|版|平板)?(?:上|的)?(?:呢|咧|啊|嘞|吗|怎么弄|点样|呀)?[?？。 ]*$|\b(?:same|differ\w*|what about|how about|also|too|as well)\b|^(?:and|but|ok|so|on|for|i have|i.?m on|i use|mine is|it.?s)? ?(?:on |an? |for |the |my )*[a-z]+(?: phone| tablet)?\??$/,
);

/** An account with the maker, or a phone that is lost, is something else. */
const ofMaker = sieved(
  /\bid\b|账号|帐号|查找|找回|云|丢|解锁|锁|激活|商店|store|account|find my|授权|王者|微信/,
);

/** Tells what they have, and asks nothing. */
const tellsOwn = sieved(
  /^(?:我|俺|咱)(?:这边|这儿|这里|现在|用的|的)*(?:是|用|系)?[^呢吗一同也]{0,10}$|^(?:i have|i.?m on|i use|mine is|it.?s|on)\b[^?]*$/,
);

/** They have the newest QQ already, which was what to try. */
const isNewest = sieved(
  /(?:最新|新版|(?:更新|升级|升級)(?:过|到|了|完|好)|刚(?:刚)?(?:更|升)|\b(?:latest|newest|up to date|just updated|already updated)\b)/,
);
const asksMore = sieved(
  /[?？吗么嘛没]|还是|还在|照样|依旧|仍|按钮|选项|解绑|网页|still|button|option|怎么|咋|如何|能不能|要不要|后|\b(?:how|should|after|do i)\b/,
);

function isWayAsked(scene: Scene): boolean {
  return hereOf(scene).kind === 'overview' && !isAside(scene);
}

/** Whether it is the same on another kind of phone: menus differ, and a step says what to look for. */
export const versionAsked = toldBy([isNewest, systems], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > mostBare || inMind(scene).kind === 'outside') return null;
  const text = plainForm(guarded.asked);
  const ofMenus = scene.session.said.find((topic) => topic.endsWith('.option_missing'));
  if (ofMenus !== undefined && isNewest.test(text) && !asksMore.test(text))
    return openTopic(scene, ofMenus);
  const isAsked = systems.test(text) && compares.test(text) && !ofMaker.test(text);
  // Asked which way, who tells what phone it is has told where.
  if (isAsked && tellsOwn.test(text) && isWayAsked(scene))
    return changeWay(scene, { device: 'phone' });
  return isAsked ? shortWord(scene, scene.local.phrases.follow.versions) : null;
});
