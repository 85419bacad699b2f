import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { actionsOnScreen, isInAppeal } from '../../here.js';
import { toAppeal, wasLost } from '../../moves/index.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

/** The longest text, in words, that tells of it: the story of the number comes with it. */
const mostTold = 60;

const code = '(?:验证|校验|动态码|短信|简讯|sms|手机码|收码)';
const login =
  '(?:登(?:录|陆|入|上|号|进|qq|扣扣|的时候|时)|输(?:完|了|入)?密码|密码(?:输|填)?(?:对|完))';
const asks =
  '(?:要(?!不)|需要|需|得|让|叫|非要|必须|弹|跳|提示|卡在|发(?:到|给|去)|会发|还得|还要|给)';

/** Login itself asks for a code: the password does not do. */
const asksAtLogin = sieved(
  new RegExp(
    `${login}[^。!！?？]{0,14}${asks}[^。!！?？]{0,14}${code}|${code}[^，。]{0,6}才(?:能|可以|让|给)(?:登|进|上)|\\b(?:log ?in|sign ?in|logging in|signing in)\\b.{0,24}\\b(?:asks?|asking|wants?|needs?|requires?|sends?|sending|texts?|insists?|stuck)\\b.{0,30}\\b(?:codes?|sms|text|otp|verif\\w*|old (?:number|phone))\\b|\\b(?:codes?|sms|otp)\\b.{0,16}\\bto (?:log|sign) ?in\\b`,
  ),
);

/** "要短信才能登": they cannot. */
const onlyWith = sieved(/才(?:能|可以|让|给)(?:登|进|上)/);

/** The number that it goes to is named as one that is no more. */
const toOld = sieved(
  /(?:旧|老|原来|原先|原|以前|之前|停(?:机|用)了?|注销了?|没了|不用了)的?(?:那个|嗰个)?(?:手机|号|卡|电话|门号)|(?:号码?|手机|卡|电话|门号)[^，。]{0,6}(?:停|注销|没了|不用|丢|换|销|废|退|冇)|\b(?:old|dead|lost|previous|former|cancelled) (?:number|phone|sim|one)\b/,
);

/** An app's login, someone who asks for the code, one that comes, or the site where the steps begin. */
const notLockedOut = sieved(
  /微信|王者|游戏|抖音|别人|陌生|骗|盗|客服|失效|过期|错误|他[说让叫要]|收得到|能收|收到了|第.{1,2}步|会不会|要不要|是不是要|用不用|\b(?:wechat|game|stranger|scam|hacked|step \d)\b/,
);

/** The password is known, and no more is told. */
const passwordKnown = sieved(
  /^(?:[我嗯啊哦,，。 ]|但是?|可是?|不过|倒是|那个|qq|扣扣|的|还|登录|登入)*(?:(?:密码)[^，。!！?？]{0,4}(?:记得|知道|晓得|有|没忘|没问题|对的|正确)|(?:记得|知道|晓得|没忘|有)(?:记)?(?:我的|qq|的|登录|登入)*密码)(?:[的呀啊呢了啦哦,，。!！ ]|是)*$|^(?:but |and |well )?i (?:still )?(?:do )?(?:know|remember|have) (?:my|the) (?:qq )?password[.! ]*$|^(?:the )?password is (?:fine|correct|known)[.! ]*$/,
);

/** Who is asked for a code of a dead number by the login itself is locked out, whatever they know of the password. */
export const codeAtLogin = toldBy([passwordKnown, asksAtLogin], (said) => {
  const { scene, guarded, understanding } = said;
  const { loggedIn, hasBound, app } = understanding.entities;
  if (lengthOf(said) > mostTold || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  if (lengthOf(said) <= mostBare && passwordKnown.test(text)) return knowsPassword(scene);
  if (
    (loggedIn === true && !onlyWith.test(text)) ||
    app !== undefined ||
    !asksAtLogin.test(text) ||
    notLockedOut.test(text)
  )
    return null;
  const isDead = hasBound === false || toOld.test(text) || wasLost(scene);
  if (!isDead) return null;
  const { code_at_login } = scene.local.phrases.follow;
  return isInAppeal(scene) ? shortWord(scene, code_at_login) : toAppeal(scene, code_at_login);
});

/** A password does for a login that asks for nothing else: which it is, only they can see. */
function knowsPassword(scene: Scene): Draft | null {
  const { follow } = scene.local.phrases;
  if (isInAppeal(scene)) return shortWord(scene, follow.password_no_help);
  const isAsked = actionsOnScreen(scene).some(({ kind }) => kind === 'fork');
  return isAsked ? shortWord(scene, follow.password_known) : null;
}
