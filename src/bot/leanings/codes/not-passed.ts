import { aboutOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { toMissing } from '../../guide-moves.js';
import { hereOf, inMind, isInAppeal, waysOn } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { lengthOf, mostBare, type Said, toldBy } from '../leaning.js';
import { verifyingPlace } from './verifying.js';

/** Whether another way to verify will do. */
const channels = 'caution_verification.which_channel';

/** The longest text, in words, that tells of it. */
const mostTold = 24;

const code =
  '(?:验证码|验正码|校验码|动态码|短信码|(?<![号电二条源扫编代密维邀请活换款乱权全洋付])码)';
const refused =
  '(?:(?<![绑登拿付打])错(?!的?(?:号|手机|邮|人|地|页)|误的|了?(?:号|手机|邮|页))|不(?:对|啱|正确|匹配|符|认(?!识)|能用)|无效|失效|过期|过时|超时|有误|用不了|没用)';
const entered = '(?:填|输|打|写|入)';

/** A code that came, and is not taken. */
const codeRefused = sieved(
  new RegExp(
    `(?<!发送|发到|发|寄到?)${code}[^，。]{0,8}?${refused}|${code}[^，。]{0,8}(?:填|输)(?:了|进去|上去|进|上)[^，。]{0,8}?${refused}|${refused}的?(?:验证码|校验码)|${entered}[^，。]{0,4}${code}[^。]{0,8}${refused}|\\b(?:code|otp)\\b.{0,30}?\\b(?:wrong(?! (?:number|phone|e?mail|address|person))|incorrect|invalid|expired?|not (?:valid|correct|accepted|right)|rejected|refused|mismatch|(?:doesn.?t|does not|won.?t|didn.?t) (?:work|match))\\b|\\b(?:wrong|incorrect|invalid|expired) (?:\\w+ )?(?:code|otp)\\b`,
  ),
);

/** The same, at the page that asks for it: "填了说不对". */
const enteredRefused = sieved(
  /(?:填|输|打|写)(?:进去|上去|进|上|好|完)?(?:了|咗)?[^。]{0,8}(?:不对|错误?|不正确|无效|失效|过期|失败|有误|不认)|\b(?:typed|entered|put) it.{0,20}\b(?:wrong|invalid|incorrect|expired|rejected)\b/,
);

const missed =
  '(?:不过|过[不唔]|通不过|不通过|不让过|失败|不成功|没过|没通过|唔得|不了|不上|识别不|认不出|不认(?!识)|(?<!行)不行|不对|不是(?:我|本)|出错|卡住)';
const face = '(?:刷脸|扫脸|人脸|面部|脸部|面容|滑块|拼图|图形验证码?)';

const faceRefused = sieved(
  new RegExp(
    `${face}[^。]{0,14}?${missed}|\\bface\\b.{0,30}?\\b(?:fail\\w*|error|never|rejected|not (?:work|pass|recogni[sz]|match)\\w*|(?:doesn|won|can|didn).?t \\w+)\\b`,
  ),
);

/** A question of theirs that the page asks, and they cannot answer. */
const questionUnanswered = sieved(
  /(?:密保|安全问题|问题)[^。]{0,14}?(?:没设|没有设|没填|未设|冇设|忘|不记得|记不|不知道|答不|想不起|不对|不会)|\bsecurity question\w*\b.{0,30}\b(?:never|forgot\w*|don.?t|can.?t|cannot|not|wrong)\b/,
);

/** To verify at all: only at a guide. */
const checkRefused = sieved(
  /(?:身份|安全)?验证(?:身份)?(?:一直|总是?|老是?|都|还是|就是|怎么都|也)*(?:失败|不通过|过不|通不过|没通过|不成功|没过)|核验(?:失败|不通过)|\b(?:verification|identity check)\b.{0,16}?\b(?:fail\w*|rejected|(?:doesn|won|didn).?t (?:work|pass|go))/,
);

/** The same, where nothing else can pass: "没过", "又不通过". */
const bareRefused = sieved(
  /^(?:还是|又|可是|但是?|结果|一直|总是?|老是?|都|就是|怎么都|说是?|显示|它|[啊唉,，. ])*(?:没过|没通过|不通过|通不过|过不(?:了|去)|不让过|冇过|过唔到|(?:验证)?失败了?|(?:验证码)?(?:错误|错了|错的|不对|不正确|无效|失效了?|过期了?)|it (?:failed|didn.?t pass|didn.?t go through)|failed|not passed)[啊呀了呢,，.。!！ ]*$/,
);

/** After that, that they made no slip, or tried again. */
const triedAgain = sieved(
  /^[^，。?？]{0,8}(?:最新|刚收到|刚发|新发|新收)(?:的|那个|来)?(?:验证码|码|一条|那条)?(?:了|啊|呀|的)*[。! ]*$|(?:没|没有)(?:填|输|打|看)错|(?:核对|对|检查|看)(?:过|了)(?:好)?(?:几|多|两|三)?遍?了?$|(?:重新?|再|又)(?:发|获取|收|填|输|要|试)(?:了|过)[^。]{0,8}(?:还是|也|又|照样|仍)(?:然)?(?:不对|错|不行|失败|无效|一样)|\b(?:newest|latest) (?:one|code)\b|\b(?:new|another) (?:code|one)\b.{0,24}\b(?:wrong|too|same|fail\w*|again)\b/,
);

/** A number that is gone, a code that went elsewhere or never came, or somebody who asks for it. */
const noRefusal = sieved(
  /收(?:不|唔)|没(?:有)?(?:收|来|到)|冇收|[没冇未]到|没错|没问题|发(?:到|给|往|错)|别人|他[说让叫]|对方|客服|骗|停(?:用|机)|注销|旧号|老号|不用了|丢|不是我|过期(?:的)?(?:号|手机)|多久|几分钟|分钟|才(?:收|来|到|震|发)|慢|告诉|扫|觉得|怕|要是|如果|万一|会不会|是不是|申诉|\b(?:never|not) (?:came|come|arriv)|\b(?:old|dead|lost) (?:number|phone)\b|\bhow long\b|\b(?:minutes?|hours?)\b|\b(?:country|area|qr|auth|zip|scan)\b|imap|\bif\b|\bhe\b|\bshe\b|\bthey\b/,
);

/** Faces that somebody else looks at. */
const elsewhere = sieved(
  /微信|支付|付款|银行|贷款|提现|游戏|防沉迷|未成年|实名|医保|社保|个税|健康|考勤|打卡|门禁|12306|解锁|抖音|\b(?:wechat|bank|pay\w*|game|unlock)\b/,
);

/** What is told to have been tried does not pass: the code is refused, or the face. */
export const notPassed = toldBy(
  [
    ...[triedAgain, codeRefused, enteredRefused, faceRefused, checkRefused, bareRefused],
    questionUnanswered,
  ],
  (said) => {
    const { scene, guarded, understanding } = said;
    if (lengthOf(said) > mostTold || guarded.threats.length > 0) return null;
    const text = plainForm(guarded.asked);
    if (isQuestionAtCheck(scene, text)) return openTopic(scene, channels);
    const isAgain = scene.session.said.includes(channels) && triedAgain.test(text);
    const isCode = codeRefused.test(text) || (isShortTold(said) && enteredRefused.test(text));
    const isFace = faceRefused.test(text) && !elsewhere.test(text);
    const isCheck =
      inMind(scene).kind !== 'outside' && (checkRefused.test(text) || isBareRefused(scene, text));
    if (!isAgain && !isCode && !isFace && !isCheck) return null;
    if (noRefusal.test(text) || isAskedElse(said)) return null;
    if (isAgain) return openTopic(scene, channels);
    // An app looks at faces of its own.
    const isOfApp = understanding.entities.app !== undefined;
    return ofApp(scene) ?? (isFace && isOfApp ? null : toWord(scene));
  },
);

/** Whether it is clearly something else: outside of guides what is not covered, or how else to verify. */
function isAskedElse({ scene, guarded, understanding }: Said): boolean {
  if (understanding.kind !== 'understood') return false;
  if (understanding.intent === channels) return isAsking(guarded.asked);
  const kind = scene.local.topics.get(understanding.intent)?.kind;
  return inMind(scene).kind === 'outside' && (kind === 'neighbour' || kind === 'refusal');
}

/** In a way that ends with a check, what does not pass is the check; an appeal is another matter. */
function isBareRefused(scene: Scene, text: string): boolean {
  return !isInAppeal(scene) && verifyingPlace(scene) !== null && bareRefused.test(text);
}

/** In a way that ends with a check; an appeal asks for other things. */
function isQuestionAtCheck(scene: Scene, text: string): boolean {
  const isChecked = !isInAppeal(scene) && verifyingPlace(scene) !== null;
  return isChecked && questionUnanswered.test(text);
}

/** Where something is to be typed in, it is what they have typed in. */
function isShortTold(said: Said): boolean {
  const here = hereOf(said.scene);
  const isVerifying =
    here.kind === 'step' && verifyingPlace(said.scene)?.number === here.place.number;
  return isVerifying && lengthOf(said) <= mostBare;
}

/** An app verifies in its own ways: what helps there. */
function ofApp(scene: Scene): Draft | null {
  const { at } = scene.session;
  const place =
    at !== null && aboutOf(scene.local, at.topic) === 'app' ? verifyingPlace(scene) : null;
  return place && toMissing(scene, place);
}

/** What is known of it, and the place is kept. */
function toWord(scene: Scene): Draft | null {
  const article = openTopic(scene, channels);
  if (!article) return null;
  const isInGuide = hereOf(scene).kind !== 'outside';
  const keyboard = isInGuide ? waysOn(scene) : (article.replies[0]?.card.keyboard ?? []);
  const draft = shortWord(scene, scene.local.phrases.follow.not_passed, keyboard);
  return { ...draft, outcome: { ...article.outcome } };
}
