import { sieved } from '../../../text/index.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { theftTopic } from '../../theft-topic.js';
import { hopesNot } from '../hoped-not.js';
import { lengthOf, type Said, toldBy } from '../leaning.js';
import { kindAsked } from '../questions.js';

const other =
  '(?:别人|人家|旁人|外人|对方|陌生人|有人|有冇人|新机主|机主|号主|[那这嗰]个?人|他们?|她|盗号的?人?|小偷|骗子|黑客|贼|佢|(?:拿[到着了]|捡到|买[到了]|用[着了]?|接手)[^，。]{0,8}的?人|谁)';
const may = '(?:会不会|能不能|可不可以|可以|是不是|会|能|就|都|也|识唔识)';
const deed =
  '(?:登[录陆入]?|入(?:到|去)?|上|进(?:得)?去?|动|弄|搞|看|读|翻|盗|偷|改|用[^，。]{0,6}(?:登|改|找回|进))[^，。]{0,4}(?:我|qq|扣扣|账号|帐号|密码|号)';

const fears = sieved(
  new RegExp(
    `${other}[^，。]{0,8}${may}[^，。]{0,6}${deed}|(?:怕|担心|担忧|惊|驚)[^，。]{0,4}${other}[^，。]{0,10}${deed}|(?:会不会|能不能|可不可以)[^，。]{0,4}${other}[^，。]{0,10}${deed}|\\b(?:can|could|will|would|might) (?!i\\b|you\\b|we\\b|it\\b|qq\\b)[a-z ]{2,50}?\\b(?:(?:log|sign|get|break|hack|take|steal)\\w*\\b.{0,12}\\b(?:my|into|over)\\b|(?:use|misuse|access|open|read|see|enter)\\w*\\b.{0,16}\\b(?:qq|account)\\b)|\\b(?:afraid|scared|worried|worry|fear)\\b.{0,40}\\b(?:get|be|log|use|steal|hack|break|take)\\w*\\b.{0,16}\\b(?:hacked|stolen|my|into|over)\\b`,
  ),
);

/** That somebody changes what it is bound to. */
const fearsChange = sieved(
  /^(?:我|我们|有点|很|就|真|好|最|也|还是|那|请问|[,， ])*(?:怕|担心|害怕|担忧|惊|会不会|不会|会唔会)(?:被|有|是|给)?[^，。]{0,3}?(?:骗子|黑客|有人|别人|人家|对方|他们?|她|佢|小偷|谁|坏人)(?:也|会|能|可以|再|又|偷偷|来|去|拿去|把|将)*我?(?:们)?(?:的|嘅|那个)?(?:qq|扣扣)?(?:的|绑的?|绑定的?)?(?:手机号?码?|邮箱|信箱|号码?|账号|绑定|密码)(?:给|都|也)?(?:换|改|解|绑)[绑掉走成了]*(?:别的|他的)?[吧吗么嘛呢啊呀]*[?？。! ]*$|^(?:i.?m |i am )?(?:afraid|scared|worried) (?:that )?(?:some ?(?:one|body)|scammers?|hackers?|they|he|she|a scammer|a hacker) (?:will|could|can|might|may|would)? ?(?:change|replace|swap|unbind|rebind)s? my (?:number|phone|phone number|e ?mail|mailbox|binding|password)[.?! ]*$/,
);

/** How it is kept from happening. */
const prevents = sieved(
  /(?:怎么|怎样|如何|咋|点样)[^，。]{0,6}(?:防|避免|不被|才不会被|保护|预防)[^，。]{0,8}(?:盗|偷|骗|黑)|防盗号?(?:方法|技巧|怎么)|\b(?:prevent|avoid|protect|stop)\b.{0,30}\b(?:hacked|stolen|hackers?|theft|being hacked)\b/,
);

/** The longest text, in words, that is about it alone. */
const most = 40;

/** It has happened, or somebody else's account is meant. */
const happened = sieved(
  /已经|(?:登|进|盗|偷|改)(?:了|走|过)|[他她别人家方]的(?:qq|号|账)|\b(?:already|did|(?:has|have) (?:logged|got|gotten|taken|hacked)|(?:qq|account|acc) (?:was|is|has been|got|been) (?:hacked|stolen|taken|hijacked)|(?:hacked|stole|took over|hijacked) my|his|her|their(?! phone)|humans?|agent|staff|support|games?|apps?|sites?|websites?)\b/,
);
/** Told to be feared, and nothing asked. */
const isFeared = sieved(/怕|担心|担忧|不放心|[惊驚](?=给|被)/);
const asks = sieved(
  /会不会|能不能|可不可以|是不是|[吗么嘛啊呀?？吧][?？。! ]*$|(?:^|[,.?!] *|\b(?:and|so|but|stolen|lost|gone) )(?:can|could|will|would|might)\b|\b(?:afraid|scared|worried|worry|fear)\b/,
);

/** Where it is seen who has logged in. */
const devices = 'neighbour.device_lock';

/**
 * Whether who holds the old number can do something with it: why it is better taken off. Whether anybody is in: where that
 * is seen.
 */
export const worryAsked = toldBy([prevents, fears, fearsChange, hopesNot], (said) => {
  const { scene, guarded, understanding } = said;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (scene.session.course === null && hopesNot.test(text)) return openTopic(scene, devices);
  if (scene.session.course === null && fearsChange.test(text))
    return openTopic(scene, 'caution_verification');
  if (happened.test(text)) return null;
  const isUnclear = understanding.kind !== 'understood' || isOfTheft(understanding);
  if (isUnclear && prevents.test(text)) return openTopic(scene, 'caution_verification');
  if (!fears.test(text) || !(asks.test(text) || isOnlyFeared(said, text))) return null;
  const isClear = understanding.confidence >= clear && !isOfTheft(understanding);
  const kind = isClear ? kindAsked(scene, understanding) : undefined;
  return kind === 'article' || kind === 'refusal' ? null : openTopic(scene, 'why_unbind');
});

/** Whether what is feared is all there is, and nothing is to be done. */
function isOnlyFeared({ understanding: { entities } }: Said, text: string): boolean {
  return isFeared.test(text) && entities.act === undefined && !isAsking(text);
}

/** What has not happened is no theft, however much it reads like one. */
function isOfTheft(understanding: Said['understanding']): boolean {
  return understanding.kind === 'understood' && understanding.intent === theftTopic;
}

/** From here a reading is no guess. */
const clear = 0.7;
