import { guideAbout } from '../../knowledge/index.js';
import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { openTopic } from '../open-topic.js';
import { isShort, type Leaning } from './leaning.js';

/** The phone alone is gone or broken. */
const phoneGone = sieved(
  /(?:手机|机子|机器)[^，。]{0,3}(?:坏|丢|摔|碎|没了|不见|被偷|掉水|进水|卖|送|开不了机|报废|屏)|\b(?:phone|handset) (?:is |was |got |has )?(?:broken|broke|lost|stolen|dead|smashed|died|gone)\b|\b(?:lost|broke|smashed|sold) (?:my |the )?(?:old )?phone\b/,
);

/** The number is not. */
const simKept = sieved(
  /(?:卡|号码?|sim)(?:倒|却|都|是|我|现在|仍|一直|也|还)*(?:还?在(?:$|[我手用的呢啊,，。 ])|没(?:丢|坏|停|事|问题)|能用|好好的|好的|在用|留着|补(?:回|好|办)?(?:来)?了)|(?:卡|号码?)(?:已经)?(?:换|插|装|移)(?:到|进|在|上)?(?:了)?[^，。]{0,2}(?:新|别的|另)|补(?:了|好|办了)(?:张|个)?(?:新)?卡|\b(?:sim|number|card) (?:is |still |card )*(?:fine|works?|ok|okay|good|with me|active)\b|\b(?:still have|kept|got) (?:the |my )(?:sim|number)\b/,
);

const otherwise = sieved(
  /登不|登[录陆]不|忘|密码|盗|收(?:不|唔)|怎么|咋|如何|[吗么?？]|\b(?:password|hacked|how|can i|cannot|can.?t)\b/,
);

/** A phone that is gone takes no number with it: where the SIM is kept, the ordinary guide. */
export const simStillThere: Leaning = (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  const isTold = phoneGone.test(text) || scene.session.said.includes('forgot_bound');
  if (!isTold || !simKept.test(text) || otherwise.test(text)) return null;
  const guide = guideAbout(scene.local, 'phone');
  return guide === undefined || scene.session.at?.topic === guide ? null : openTopic(scene, guide);
};
