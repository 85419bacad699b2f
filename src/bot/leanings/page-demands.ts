import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { hereOf } from '../here.js';
import { openTopic } from '../open-topic.js';
import { fill } from '../phrase.js';
import { shortWord } from '../short-word.js';
import { toGiven } from './given.js';
import { lengthOf, mostBare, toldBy } from './leaning.js';

/** Whoever asks it of them is the page, or is not told. */
const page =
  '(?:[那它啊嗯哦,，。 ]|现在|这里|这一?步|上面|页面|网页|网站|系统|软件|qq|安全中心|官网|还|又|说|就|一直|非|必须|一定|弹出来?|提示|显示|怎么)*';
const demands = `${page}(?:让|要|叫|喊|需要|要求|得|是要?)(?:我|我们|用户|先|再|去)*(?:进行|做|完成|输入?|填写?|通过|过|来|提供|上传|用|点|拍)*(?:一?[个下次])?`;
const verified =
  '(?:人脸|刷脸|脸|面部|活体|眨眼|摇头|身份证?|证件|指纹|滑块|滑动|拼图|验证码|短信|安全验证|身份验证|验证身份|验证|密保)';

/** A password that a page asks for. */
const wantsPassword = sieved(
  new RegExp(
    `^${demands}(?:qq|登录|登陆|账号|我的)*的?密码[吗么啊呢呀了。?？! ]*$|^(?:it|the (?:page|site|app)|qq|now it)(?:.?s| is| just)? ?(?:ask(?:s|ing)?(?: me)? for|wants?|needs?)(?: me to enter)?(?: my| the| a)?(?: qq| login)? password[.!? ]*$`,
  ),
);

/** What a page asks for to know who they are. */
const wantsProof = sieved(
  new RegExp(
    `^${demands}${verified}(?:识别|认证|验证|检测|号码?|照片|复印件|的)*[吗么啊呢呀了。?？! ]*$|^(?:it|the (?:page|site|app)|qq|now it)(?:.?s| is| just)? ?(?:ask(?:s|ing)?(?: me)? (?:for|to)|wants?(?: me to)?|needs?|requires?)(?: do| scan| verify| upload| show| take)?(?: my| the| a| an)? (?:face(?: scan| id| recognition| verification)?|id(?: card| number)?|passport|fingerprint|identity|slider|captcha)[.!? ]*$`,
  ),
);

const software =
  '(?:安全管家|电脑管家|手机管家|管家|助手|插件|控件|浏览器插件|软件|程序|安装包|客户端|app|apk|exe|杀毒|卫士|证书|加速器|东西)';

/** Something is to be installed first. */
const wantsInstall = sieved(
  new RegExp(
    `(?:弹|跳|蹦)(?:出来?|了)[^。]{0,12}?(?:下载|安装|装)[^，。]{0,8}?${software}|(?:让|要|叫|喊|提示|非要|必须|需要|得)我?(?:先|去|必须)?(?:下载|安装|下个|装个|装一?个|下一?个)[^，。]{0,8}?${software}|(?:要|让|叫)我?(?:先)?(?:下载|安装)(?:个|一个)?什么|\\b(?:asks?|asking|wants?|telling|tells|says|makes?|needs?|pop ?up)\\b.{0,24}\\b(?:download|install)\\b.{0,24}\\b(?:software|program|plug-?in|extension|antivirus|app|apk|exe|something|manager|helper|cleaner)\\b`,
  ),
);
/** QQ itself, a newer one of it, or the app that they are in. */
const isOfQq = sieved(
  /(?:装|下载|安装)(?:最新|新版|手机|电脑)*(?:的)?(?:qq|扣扣)(?!.{0,4}(?:管家|助手|插件))|更新|升级|\b(?:install|download) (?:the )?(?:latest |new )?qq\b|\bupdate\b/,
);

/** A secret went into it. */
const typedIn = sieved(
  /(?:填|输|打|写)(?:入|进)?(?:了|过|咗|进去)|(?:密码|验证码)[^，。]{0,4}(?:填|输|给)|\b(?:typed|entered|put in|gave)\b/,
);
const installed = sieved(
  /(?:装|下载|安装|下)(?:好|完)?(?:了|咗|过)|\b(?:installed|downloaded|i did)\b/,
);
/** Somebody wants it, or it shows them the screen. */
const ofPeople = sieved(
  /他|她|佢|客服|对方|那人|远程|协助|控制|共享|向日葵|\b(?:he|she|they|remote|teamviewer|anydesk)\b/,
);

/** In a guide, what a page or a window wants installed is no part of it. */
export const installDemanded = toldBy([wantsInstall], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  // What another app needs for itself is for it to say.
  if (here.kind !== 'step' || here.place.method.way === 'app') return null;
  if (guarded.threats.length > 0 || guarded.found.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (lengthOf(said) > mostInstall || !wantsInstall.test(text) || isOfQq.test(text)) return null;
  if (typedIn.test(text)) return toGiven(scene, 'secret');
  if (ofPeople.test(text) || installed.test(text)) return openTopic(scene, 'caution_verification');
  const { official_hosts } = scene.knowledge.settings;
  const { no_download } = scene.local.phrases.follow;
  return shortWord(scene, fill(no_download, { hosts: official_hosts.join(' · ') }));
});

/** The longest text, in words, that tells of it alone. */
const mostInstall = 30;

/** Whether it is safe to fill in the password that is asked for. */
const fearsPassword = sieved(
  /(?:要|让|叫|需要|得)(?:我)?(?:填|输入?|写|打)?[^，。,]{0,6}密码[^。]{0,6}(?:安全|没事|要紧|可以信|可信|信得过|靠谱|能填|敢填|放心|危险|风险|被盗|正常)|\b(?:ask\w*|wants?|needs?|requires?)\b.{0,16}\bpassword\b.{0,16}\b(?:safe|ok|okay|secure|legit|trust|normal|risky?|fine)\b/,
);

/** In a guide, a page that asks for proof does what pages do: what is theirs to fill in, and where alone. */
export const pageDemands = toldBy([wantsPassword, wantsProof, fearsPassword], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  if (here.kind === 'outside' || guarded.threats.length > 0 || guarded.found.length > 0)
    return null;
  if (lengthOf(said) > mostBare) return null;
  const text = plainForm(guarded.asked);
  if (wantsPassword.test(text)) return shortWord(scene, scene.local.phrases.guard.then_go_on);
  return wantsProof.test(text) || fearsPassword.test(text)
    ? openTopic(scene, 'caution_verification')
    : null;
});
