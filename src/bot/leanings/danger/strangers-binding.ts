import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { plainForm } from '../../guard/index.js';
import { isStepOnScreen } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { theftTopic } from '../../theft-topic.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

const safe = 'caution_verification';

/** Whoever wants something of a person whom they do not know. */
const stranger =
  '(?:客服|腾讯(?:的人|客服|官方|安全)|安全中心的人?|公检法|警察|公安|网警|检察|法院|反诈|对方|骗子|有人|陌生人?|网友|群主|群里的?人?|主播|买家|卖家|中介|代练|刷单[^，。 ]{0,3}|兼职[^，。 ]{0,4}|工作人员|专员|老师傅|自称[^，。 ]{0,6})';
const asks = '(?:让|要(?!是)|叫|喊|教|使唤|指导|逼|催|要求|引导)';

/** They want the binding taken off, or another one put there. */
const wantsBinding = sieved(
  new RegExp(
    `${stranger}[^。]{0,24}?${asks}我?[^。，]{0,8}?(?:解绑|换绑|改绑|解除绑定|解了|(?:手机号?|号码|邮箱)(?:换|改|解)(?:掉|了|成)|绑(?:定)?[^，。]{0,4}(?:他|她|对方|安全(?:的)?(?:号|手机)|指定|新给|那个号))|\\b(?:support|agent|police|officer|someone|somebody|a stranger|some guy|a guy|buyer|seller)\\b.{0,40}\\b(?:asks?|asked|wants?|wanted|tells?|told|says?|said)\\b.{0,20}\\b(?:unbind|unlink|bind|link|change)\\b.{0,24}\\b(?:phone|number|email|mailbox)`,
  ),
);
/** They want to see the screen. */
const wantsScreen = sieved(
  new RegExp(
    `(?:${stranger}|他|她)[^。]{0,16}?${asks}我?[^。，]{0,6}?(?:屏幕共享|共享屏幕|共享桌面|远程(?:控制|协助)?|(?:下载?|装|安装)[^，。]{0,4}(?:会议|远程)(?:软件|app)?)|\\b(?:share my screen|screen ?shar\\w+|remote (?:control|access|app)|teamviewer|anydesk)\\b`,
  ),
);

/** Known people, shops and new owners of a number may ask for it rightly. */
const rightly = sieved(
  /营业厅|营业员|运营商|移动|联通|电信|新?[号机]主|公司|单位|学校|老师|人事|我[爸妈哥姐弟妹]|老[公婆]|朋友|页面|系统|游戏里/,
);

/** It was done, or seen. */
const isBound = sieved(
  /(?:已经|都|就|刚刚?|也|我)[^，。不没]{0,4}(?<!解)(?:绑|换|改)(?:定)?(?:了|上(?:去)?了|好了|成了?)[^，。?？吗]{0,8}$|^(?:我)?(?:绑|换)(?:定)?了(?:他|她|对方)[^，。?？吗]{0,6}$|\bi (?:already |have |did )*(?:bound|linked|put|added) (?:it|his|her|their|the)\b/,
);
const isSeen = sieved(
  /(?:已经|都|就|刚刚?|也|我)[^，。不没]{0,4}(?:屏幕)?共享(?:了|过|(?:屏幕|桌面)了)|共享了(?:屏幕|桌面)|(?:他|她|对方|骗子|人家|被)[^，。]{0,6}(?:看到|看见|看了|截图|录屏)[^，。]{0,6}(?:码|密码|屏幕|短信)|\bi (?:already |have |did )*shared (?:it|my screen)\b|\b(?:he|she|they) (?:saw|seen|could see)\b.{0,12}\b(?:code|password|screen)/,
);

/** A stranger who wants them to unbind, to bind a number of theirs, or to show the screen: not to do so; done, it is a theft. */
export const strangersBinding = toldBy([isSeen, wantsBinding, wantsScreen, isBound], (said) => {
  const { scene, guarded } = said;
  const text = plainForm(guarded.asked);
  if (isSeen.test(text) && !rightly.test(text)) return openTopic(scene, theftTopic);
  const isWanted = wantsBinding.test(text) || wantsScreen.test(text);
  if (isWanted && !rightly.test(text)) {
    const clauses = text.split(/[，。,！!？?\n ]+/);
    return clauses.some((clause) => isBound.test(clause))
      ? openTopic(scene, theftTopic)
      : warned(scene);
  }
  const isFollowed =
    scene.session.topic === safe && !isStepOnScreen(scene) && lengthOf(said) <= mostBare;
  return isFollowed && isBound.test(text) ? openTopic(scene, theftTopic) : null;
});

function warned(scene: Scene): Draft | null {
  const draft = openTopic(scene, safe);
  return draft && above(scene.local.phrases.guard.stranger_binding, draft);
}
