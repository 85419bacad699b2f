import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { hereOf } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

/** Whoever asks it of them is the page, or is not told. */
const page =
  '(?:[那它啊嗯哦,，。 ]|现在|这里|这一?步|上面|页面|网页|网站|系统|软件|qq|安全中心|官网|还|又|说|就|一直|非|必须|一定|弹出来?|提示|显示|怎么)*';
const demands = `${page}(?:让|要|叫|喊|需要|要求|得|是要?)(?:我|我们|用户|先|再|去)*(?:进行|做|完成|输入?|填写?|通过|过|来|提供|上传|用|点|拍)*(?:一?[个下次])?`;
const verified =
  '(?:人脸|刷脸|脸|面部|活体|眨眼|摇头|身[份分]证?|证件|指纹|滑块|滑动|拼图|验证码|短信|安全验证|身份验证|验证身份|验证|密保)';

/** A password that a page asks for. */
const wantsPassword = sieved(
  new RegExp(
    `^${demands}(?:qq|登录|登陆|账号|我的)*的?密码[吗么啊呢呀了。?？! ]*$|^(?:it|the (?:page|site|app)|qq|now it)(?:.?s| is| just)? ?(?:ask(?:s|ing)?(?: me)? for|wants?|needs?)(?: me to enter)?(?: my| the| a)?(?: qq| login)? password[.!? ]*$`,
  ),
);

/** What a page asks for to know who they are. */
const wantsProof = sieved(
  new RegExp(
    `^${demands}${verified}(?:识别|认证|验证|检测|号码?|照片|复印件|的)*(?:[最前后末尾]+[一二三四五六七八九十几0-9]+[位个码]的?(?:号码|数字|号)?)?[吗么啊呢呀了。?？! ]*$|^(?:it|the (?:page|site|app)|qq|now it)(?:.?s| is| just)? ?(?:ask(?:s|ing)?(?: me)? (?:for|to)|wants?(?: me to)?|needs?|requires?)(?: do| scan| verify| upload| show| take)?(?: my| the| a| an)? (?:face(?: scan| id| recognition| verification)?|id(?: card| number)?|passport|fingerprint|identity|slider|captcha)[.!? ]*$`,
  ),
);

/** Whether it is safe to fill in the password that is asked for. */
const fearsPassword = sieved(
  /(?:要|让|叫|需要|得)(?:我)?(?:填|输入?|写|打)?[^，。,]{0,6}密码[^。]{0,6}(?:安全|没事|要紧|可以信|可信|信得过|靠谱|能填|敢填|放心|危险|风险|被盗|正常)|\b(?:ask\w*|wants?|needs?|requires?)\b.{0,16}\bpassword\b.{0,16}\b(?:safe|ok|okay|secure|legit|trust|normal|risky?|fine)\b/,
);

/** In a guide, a page that asks for proof does what pages do: what is theirs to fill in, and where alone. */
export const pageDemands = toldBy([wantsPassword, wantsProof, fearsPassword], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  if (here.kind === 'outside' || !isClean(guarded)) return null;
  if (lengthOf(said) > mostBare) return null;
  const text = plainForm(guarded.asked);
  if (wantsPassword.test(text)) return shortWord(scene, scene.local.phrases.guard.then_go_on);
  if (fearsPassword.test(text)) return openTopic(scene, 'caution_verification');
  const draft = wantsProof.test(text) ? openTopic(scene, 'caution_verification') : null;
  return draft && above(scene.local.phrases.guard.then_go_on, draft);
});
