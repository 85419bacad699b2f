import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { hereOf } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { fill } from '../../phrase.js';
import { shortWord } from '../../short-word.js';
import { toGiven } from '../given.js';
import { lengthOf, toldBy } from '../leaning.js';

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
  if (!isClean(guarded)) return null;
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
