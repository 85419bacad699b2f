import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { isInAppeal } from '../here.js';
import { shortWord } from '../short-word.js';
import { lengthOf, mostBare, toldBy } from './leaning.js';

/** What somebody is known by, on paper. */
const paper =
  '(?:身[份分]证|证件|台胞证|回乡证|通行证|居住证|居留证|户口[本簿]?|护照|驾照|驾驶证|学生证|社保卡|军官证|出生证|结婚证|工作证|营业执照|手持照|自拍照?|照片|复印件|扫描件|\\b(?:passport|id(?: card)?|identity card|driver.?s? licen[cs]e|residence permit|birth certificate|student card|selfie|papers|photo of (?:me|my id))\\b)';

/** Whether it is asked for, or will do. */
const asksPaper = sieved(
  new RegExp(
    `(?:要不要|需不需要|用不用|使[唔不]使|要|需要|得|附|交|传|上传|提交|提供|带|拍|准备|用|拿|寄|hand in|attach|upload|send|submit|provide|need|want|require|use|show|bring)[^，。,]{0,16}?${paper}[^，。]{0,8}?(?:[吗嘛么?？㗎]|不|没|啊|呀|呢|$)|${paper}[^，。]{0,6}?(?:可以|行|得|能用|有用|也行|(?:也|都|还)?(?:需要|要|得)[附交带传]?)(?:[吗嘛么?？㗎]|不|唔|没|$)|(?:什么|哪些|哪种|啥|咩)(?:样的?)?证件`,
  ),
);

/** They have none, or somebody else's; or are to send it here. */
const isElse = sieved(
  /没有|冇|丢|过期|忘|别人|他|她|家人|发给你|给你|你们?要|未成年|怎么办|不见|对不上|不符|不一样|不是|[了过咗](?:$|[，,。])|\b(?:no|lost|uploaded|attached|sent|submitted|handed|expired|don.?t have|give you|someone|his|her|can.?t)\b/,
);

/** In an appeal, which papers it takes: what the page asks for, and there alone. */
export const papersAsked = toldBy([asksPaper], (said) => {
  const { scene, guarded } = said;
  if (!isInAppeal(scene) || guarded.threats.length > 0 || guarded.found.length > 0) return null;
  if (guarded.offersSecret || lengthOf(said) > mostBare) return null;
  const text = plainForm(guarded.asked);
  return asksPaper.test(text) && !isElse.test(text)
    ? shortWord(scene, scene.local.phrases.follow.papers)
    : null;
});
