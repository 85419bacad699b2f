import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { keyboardOf } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import type { Session } from '../../session.js';
import { shortWord } from '../../short-word.js';
import { toGiven } from '../given.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';
import { isCautionRead } from './caution-read.js';

/** Why a stranger should be trusted after all. */
const vouches = sieved(
  /^(?:但是?|可是?|不过|他|她|佢|对方|人家|那个?人|, |，| )*(?:就)?是(?:我们?的?|群里的?|一个|个)?(?:群主|管理员|群管|官方的?|腾讯的?人?|内部人员|朋友|同学|老师|领导|老板)(?:啊|呀|来的|的)*[。.!！~ ]*$|靠谱|好评|口碑|信誉|信用|案例|成功(?:过|率|例)|老店|老字号|营业执照|执照|担保|(?:他|她|佢|人家|对方|店|客服|那人)[^，。]{0,8}(?:保证|认证|授权)|粉丝|(?:上|几|好几|过)[百千万][单个人]|(?:朋友|同学|同事|亲戚|别人|好?多人|群友|人)[^，。没不]{0,8}?(?:找|用|试|帮[衬襯]|光顾)(?:过|紧|了|他|她|佢|它)|(?:好多|很多|多)人(?:都)?(?:找|用|帮[衬襯]|信|说)|(?:找|用)(?:他|她|佢)[^，。没不]{0,4}(?:弄|解|搞|办|做)(?:好|成|过|掉)|先(?:办|解|弄)[^，。]{0,3}(?:后|再)(?:给|付)|不成功不收|\b(?:vouch\w*|reviews?|ratings?|rated|trusted|trustworthy|legit\w*|reputable|verified|guarantee\w*|refunds?|feedback|testimonials?|certified|licensed|official)\b|\b(?:friend|brother|sister|cousin|mate|classmate|colleague|people|others|lots|many|everyone)\b.{0,20}\b(?:used|uses|use|trust|trusts|hired|recommend\w*)\b|\b(?:it )?worked for\b/,
);

/** Whom it is about, where nobody was warned of. */
const ofSomebody = sieved(
  /他|她|佢|对方|人家|那人|客服|店|代办|中介|卖家|\b(?:he|she|they|guys?|person|shop|seller|agent)\b/,
);

/** They ask for something else, or tell what was done already. */
const isElse = sieved(
  /(?:给|付|转|发|交|告诉|填|输|打|畀|俾)(?:他|她|佢|人家|对方|钱|款|密码|码|验证码|过去)*(?:了|咗|过去)|(?:付|转|打|交)的?(?:钱|款)|(?:码|钱|密码)[^，。]{0,4}在(?:他|她|人家|对方)|已(?:经)?(?:付|转|给|交)|被骗|怎么(?:解|弄|办|举报)|官方(?!授权|认证|代理)|官网|安全中心|qq\.com|如何|举报|报警|自己|登录|\b(?:paid|sent|gave|told|entered|typed|has my|have my|report|how (?:do|can) i|myself|scammed|official (?:page|site|website|way))\b/,
);

/** That they are in touch with them. */
const inTouch = sieved(
  /^(?:[我啊那可,， ]|已经|都|刚才?|就|但是?|可是|不过)*(?:加|聊|联系)(?:上|了|过|到)*(?:他|她|佢|对方|人家|那个?人|那个?客服)?(?:的)?(?:好友|微信|qq|联系方式|私聊)?(?:上|了|过|咗)+[。.!！~ ]*$|^i(?:.?ve| have)? (?:already )?(?:added|contacted|messaged|texted) (?:him|her|them|the guy)(?: already)?[.! ]*$/,
);

/** Part of the money first, or after. */
const asksDeposit = sieved(
  /定金|押金|订金|首付|尾款|保证金|一半|先(?:付|转|打)|\b(?:deposit|half (?:first|now|up ?front)|up ?front|in advance)\b/,
);

/** After how to stay safe was told, that this one is good: whoever it is, they are not to be given anything. */
export const vouchedFor = toldBy([vouches, inTouch, asksDeposit], (said) => {
  const { scene, guarded } = said;
  const { course, warned } = scene.session;
  if (course !== null || !(isOffered(warned) || isCautionRead(scene))) return null;
  if (lengthOf(said) > mostBare * 2 || guarded.found.length > 0) return null;
  const text = plainForm(guarded.asked);
  const isOfMoney = asksDeposit.test(text) && isOffered(warned);
  const isTold = inTouch.test(text) || ((isOfMoney || vouches.test(text)) && !isElse.test(text));
  if (!isTold) return null;
  if (isOffered(warned)) return warnedAgain(scene, warned);
  return ofSomebody.test(text) || inTouch.test(text) ? toGiven(scene, 'nothing') : null;
});

type Offer = 'paid-offer' | 'stranger-offer' | 'code-request';

/** Whether they were warned of somebody who offers to do it. */
function isOffered(warned: Session['warned']): warned is Offer {
  return warned === 'paid-offer' || warned === 'stranger-offer' || warned === 'code-request';
}

/** The warning holds, whoever speaks for them. */
function warnedAgain(scene: Scene, warned: Offer): Draft {
  const { guard } = scene.local.phrases;
  const word = warned === 'code-request' ? guard.code_request : guard.paid_offer;
  return { ...shortWord(scene, word, keyboardOf(scene, 'caution_verification')), warned };
}
