import { aboutOf, parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { isInAppeal } from '../../here.js';
import { toAppeal, wasLost } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';
import { isRefusal } from '../refused.js';

/** The longest text, in words, that is about it alone. */
const most = 30;

const only =
  '(?:非要?|非得|偏要?|硬要|死活|一定要|只能|只肯|只认|只给|只让|必须|必需|就要|就是要|总是?要?|老是?要?|还是(?:要|得|往|给|发|叫|让)|照样|每次都|一直(?:要|让|叫|都)|硬系|净系|淨系)';
const old =
  '(?:(?:旧|老|原|以前|之前|从前|原来|原先|先前|过去|停(?:机|用)?了?|注销了?)(?:的|那个|嗰个)*(?:号码|手机号?|号|卡|电话|门号|邮箱|信箱)|那个?(?:旧|老)的)';
const code = '(?:短信|简讯|验证|校验|确认|收码|发码|码|邮件|接收|收信)';

const says = sieved(
  new RegExp(
    `只(?:能|肯|会|往)?(?:发|往|给|用)[^，。]{0,6}${old}|${only}[^，。]{0,14}${old}[^，。]{0,10}${code}|${only}[^，。]{0,10}${code}[^，。]{0,8}${old}|\\b(?:only|insists?|keeps?|still (?:wants|sends|texts|asks)|has to|must|always)\\b.{0,40}\\b(?:old|previous|dead|lost|former|ex)\\b.{0,24}|\\b(?:old|previous|dead) (?:number|phone|sim|one|e?mail)\\b.{0,16}\\bonly\\b`,
  ),
);
const ofCode = sieved(
  new RegExp(`${code}|发|收|\\b(?:codes?|sms|text(?:s|ed|ing)?|verif\\w*|sends?|confirm\\w*)\\b`),
);

/** Asks what may come. */
const wonders = sieved(
  /会不会|是不是|能不能|可不可以|会给|[吗么嘛][?？。 ]*$|(?:发|到|往|寄|用|给|收)[^，。还]{0,4}(?:旧|老|新|邮箱|信箱|手机|号|卡)[^，。还]{0,4}还是|\b(?:will|does|can|do)\b.*(?:\?|\bor\b)/,
);

/** The same, with the check named. */
const noOtherCheck = sieved(
  /(?<!有)(?:没有?|冇|无)(?:看到|见到|找到)?(?:别的|其他|其它|另外)(?:的)?(?:验证|收码)|\b(?:no|isn.?t any) other (?:way|option|method) (?:to|of) verif/,
);

const sentToOld = `${only}(?:再|去)?(?:发|往|寄|传)(?:到|给|去|往)?(?:我|那个|嗰个|的)*${old}`;

/** It goes to the old one, whatever they do: what goes elsewhere is no slip. */
export const insistsOnOld = sieved(new RegExp(sentToOld));

/** At the check: it is asked for, of what they no longer have. */
const asksOld = sieved(
  new RegExp(
    `(?:要|得|让|叫|需|发|给|往|用)[^，。]{0,6}${old}[^，。]{0,8}${code}|${code}[^，。]{0,8}(?:发|给|到|往|是)[^，。]{0,6}${old}|(?:让|要|叫|需)我?(?:先|再|去)?(?:输入?|填|通过|用)?(?:验证|校验|确认)(?:一?下)?${old}|${sentToOld}|(?:要|得|需要?)(?:收|用|填|输入?)?(?:旧|老|原来)的?(?:短信|手机)?(?:验证码|短信码|校验码)|\\b(?:wants?|asks?|needs?|sends?|sent)\\b.{0,30}\\b(?:old|dead|lost|previous|cancelled) (?:number|phone|sim|one|e?mail|mailbox)\\b`,
  ),
);

/** The number or mailbox that the page shows is one they had before. */
const showsOld = sieved(
  /(?:尾号|尾数|[后末][四4几][位码]|末尾|开头|(?:显示|写着?|发到|发去|上面|那里|绑)的?(?:那个|这个|是|的)*(?:号码?|手机号?|邮箱|电话))[^，。,]{0,8}?(?:不是我(?:现在|目前|这个|这张|手上|在用|的?新)|(?:不是)?(?:是|像是|好像|系)(?:我)?(?:以前|之前|原来|原先|旧|老|早就?不用|停)|早(?:就)?不用|对不上|跟(?:我)?现在(?:的|这个)?不一样)|\b(?:ends? in|ending in|last (?:four|4|digits)|(?:number|e ?mail|one) (?:it |they )?(?:shows?|says|sent to|there|listed))\b.{0,30}\b(?:old|not my (?:current|new)|isn.?t my (?:current|new)|previous|used to|don.?t use)\b/,
);

/** After what was said of other ways to verify, that there are none. */
const noOther = sieved(
  /(?<!有)(?:没有?|冇|无)(?:看到|见到|找到|什么|啥)*(?:别的|其他|其它|另外|第二)(?:的)?(?:方式|办法|方法|选择|选项|验证|途径|可选|种|个|了|$)|(?:只有|就只有|就|净系得|得)(?:这|它|短信|那)?(?:一|1)(?:种|个|样|项)(?:可选|选择|选项|方式)?(?:[啊呀了呢]|$)|\b(?:no other (?:way|option|choice|method)s?|there.?s only (?:one|sms|that)|only one option|nothing else (?:there|to choose|listed))\b/,
);

/** Once more that nothing comes. */
const comesNot = sieved(
  /^(?:[唉啊嗯,，。 ]|可是|但是?|就是|根本|我|那|都|也|它)*(?:收|接)(?:不|唔)到(?:它|码|短信|验证码)?[啊呀的了呢嘛,，。.!！ ]*$|^(?:but )?(?:i )?(?:can.?t|cannot|don.?t) (?:get|receive) (?:it|that|them|the code)[.! ]*$/,
);

/** The guide of what they no longer have. */
const lost = 'forgot_bound';

/** What is answered well enough already, or is not about the check at all. */
const others = sieved(/通知|提醒|告诉他|知道|盗|骗|\b(?:notif\w*|notice|hacked|scam)\b/);

const tellsIt = new Set([
  'caution_verification.which_channel',
  'caution_verification.code_not_received',
]);

/** The check goes to what they no longer have, and nowhere else: the way on, or what there is to choose. */
export const onlyOld = toldBy(
  [comesNot, noOther, asksOld, noOtherCheck, says, showsOld],
  (said) => {
    const { scene, guarded, understanding } = said;
    if (lengthOf(said) > most || guarded.threats.length > 0) return null;
    const text = plainForm(guarded.asked);
    const isLeft = noOther.test(text) || comesNot.test(text);
    if (isInAppeal(scene) && lengthOf(said) <= mostBare && isLeft && !isAsking(text))
      return shortWord(scene, scene.local.phrases.follow.then_appeal);
    if (tellsIt.has(scene.session.topic ?? '') && lengthOf(said) <= mostBare && noOther.test(text))
      return wasLost(scene) || isAtCheck(scene) ? onlyAppeal(scene) : openTopic(scene, lost);
    if (
      isAtCheck(scene) &&
      !wonders.test(text) &&
      (asksOld.test(text) || noOtherCheck.test(text)) &&
      !others.test(text)
    )
      return onlyAppeal(scene);
    if (showsOld.test(text) && !wonders.test(text) && !others.test(text)) return toLost(scene);
    if (!says.test(text) || !ofCode.test(text) || others.test(text)) return null;
    const intent = understanding.kind === 'understood' ? understanding.intent : '';
    if (isRefusal(scene, intent) || parentOf(intent) === lost) return null;
    if (wasLost(scene)) return toAppeal(scene);
    if (intent === lost || tellsIt.has(intent)) return null;
    const isLost = understanding.entities.hasBound === false;
    return openTopic(scene, isLost ? lost : 'caution_verification.which_channel');
  },
);

/** Whether they are in the guide of a number or mailbox, and so have got in: they need not be asked. */
function isAtCheck({ local, session: { at } }: Scene): boolean {
  const about = at === null ? undefined : aboutOf(local, at.topic);
  return about === 'phone' || about === 'mailbox';
}

/** The code goes to what they no longer have: whether they can log in decides what is left. */
function toLost(scene: Scene): Draft | null {
  if (scene.session.course !== null) return null;
  if (isAtCheck(scene)) return onlyAppeal(scene);
  return wasLost(scene) ? toAppeal(scene) : openTopic(scene, lost);
}

function onlyAppeal(scene: Scene): Draft | null {
  return toAppeal(scene, scene.local.phrases.follow.code_to_old);
}
