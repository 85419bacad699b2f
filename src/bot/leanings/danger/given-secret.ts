import { type Sieved, sieved } from '../../../text/index.js';
import { family, known } from '../people-words.js';
import type { Telling } from './given-telling.js';
import { done, hand, other } from './given-words.js';

const secret =
  '(?:验证码|校验码|动态码|短信码|(?<![号电二条源扫编代])码|密码|口令|那[串个几六]?(?:个|位)?数字?|[六6][个位]数?字?|\\[(?:验证码|密码)\\])';
/** Ways of handing over that no page has: it sends a code, but does not read it out. */
const tell = '(?:给(?![改换盗偷弄忘删锁])|畀|俾|告诉|告知|报|念|说|读|讲)';

/** Friends who ask for a code may be thieves in a friend's account; who is at a group's head may be anybody. */
const whom = `(?:${other}|一?个?(?:好友|朋友|同学|同事|老乡|老板|师傅|室友|(?:qq)?群(?:里|主|管)?的?(?:管理|管)?员?))`;

/** A secret, and that somebody else has it now. */
const gaveSecret = sieved(
  new RegExp(
    `${secret}[^，。]{0,8}?${hand}(?:给|到|畀|俾|知)?[^，。]{0,2}?(?:${whom}[^，。]{0,4}?${done}|${done}[^，。]{0,2}?${whom})|${secret}[^，。]{0,4}?(?<!他|她|方|人)${tell}(?:给|畀|俾)?(?:了|咗|出去)(?:$|怎么|咋|点)|${hand}${done}?${whom}[^，。]{0,3}?${done}?[^，。]{0,4}?${secret}`,
  ),
);

const person = '(?:他|她|佢|对方|人家|别人|有人|骗子|客服|那个?人|腾讯的?人|自称|打?电话|打来)';
const did = '(?:念|给|发|报|说|告诉|转|畀|讲|读)(?:给)?(?:他|她|佢|对方)?(?:了|咗|过去)';
/** Asked for it by somebody, they did it: "他让我念验证码，我念了". */
const gaveWhenAsked = sieved(
  new RegExp(
    `${person}[^。]{0,16}(?:让|叫|要|喊|说|问|骗)[^。]{0,14}${secret}[^。]{0,10}我(?:就|都|也|已经|一急|一慌|，)*${did}(?!吗|么)|${person}[^。]{0,16}我(?:就|都|也|已经)*${did}[^。，]{0,8}${secret}|${person}[^。]{0,16}我(?:就|都|也|已经)*(?:念|报|给|说|告诉)了[^。，]{0,8}${secret}`,
  ),
);
const neverGave = sieved(/我(?:就|都|也|可|并|还)*(?:没|冇|不|未)/);

/** It was got out of them: "骗走了我的验证码". */
const tookSecret = sieved(
  new RegExp(`(?:骗|套|哄|诈)(?:走|去|到)?了[^，。]{0,3}?(?:我|俺)[^，。 ]{0,4}?${secret}`),
);

/** That it was typed into a page that is none of QQ's. */
const phished = sieved(
  /(?:假(?:冒|的)?(?:网[站页]|官网|页面|链接)|钓鱼|山寨|骗子的?(?:网[站页]|链接))[^，。]{0,6}(?:填|输|登|写)[^，。]{0,8}(?:了|咗|过)|(?:密码|验证码|码)[^，。]{0,4}(?:填|输|登|写)[^，。]{0,5}(?:假|钓鱼|山寨|骗子)/,
);

/** The same, where what the page was is told, or guessed, only after. */
const phishedIt = sieved(
  /(?:填|输|登|写|提交)(?:入|录|上|进)*(?:了|过|完)[^。？?]{0,16}(?:密码|口令|验证码|账号|qq)?[^。？?]{0,12}(?:是|像|可能|怕|感觉|觉得|结果|发现|怀疑)[^。]{0,6}(?:假的|冒充|钓鱼|山寨|仿冒|骗子|骗人|骗我|诈骗|盗号|不是(?:官方|官网|腾讯|真的))/,
);
const onPage = sieved(/(?<!不是)(?:网[站页址]|链接|页面|小程序|app|二维码|问卷|表单)/);
const notPhished = sieved(/没(?:有)?(?:填|输|登|写)|还没|差点|如果|要是|万一|会不会是真/);

/** In the order of who is out of breath: "我发给他了 验证码", "我发了验证码给他". */
const gaveIt = sieved(
  /^我?(?:刚才?|已经|都|就)*(?:发|报|念|说)(?:给)?(?:他|她|对方|人家|骗子|客服|那人)了?[,， ]*(?:我的)?(?:手机|短信)?(?:验证码|密码|码)(?:了)?[。.！! ]*$|^我(?:刚才?|已经|都|就)*(?:发|报|念)了(?:我的)?(?:手机|短信)?(?:验证码|密码|码)给(?:他|她|对方|人家|骗子|客服|那人)(?:了)?[。.！! ]*$/,
);

/** By their own hand to somebody, and not by QQ to another number: "我把码发给表哥了", "验证码发去给客服了". */
const gavePerson = sieved(
  new RegExp(
    `^(?:[啊完糟,， ]|我|把|将|刚才?|已经)*(?:的|那个|手机)?(?:验证码|校验码|短信码|短信|密码|码)(?:我)?(?:已经|都|就|也|刚|不小心)*(?:(?:发|报|念|转|说)(?:去|过去|出去)?给|告诉)(?:了)?(?:我的?|那个|一?个)?(?:${other}|${known}|${family})(?:了|咗|啦|过了)+[。.!！~ ]*$`,
  ),
);

const inEnglish = sieved(
  /\bi(?:.?ve| have)? ?(?:already |just |did )?(?:gave|given|told|sent|shared|read|give|tell|send)\b.{0,30}\b(?:code|password|otp|digits)\b.{0,30}\b(?:him|her|them|to|someone|somebody|guy|support|stranger)\b|\b(?:gave|given|told|sent|shared)\b (?:him|her|them|the guy|someone|somebody) (?:the |my |that )?(?:\w+ )?(?:code|password|otp|digits)\b|\b(?:asked|wanted|told me|made me|called)\b.{0,40}\b(?:code|password|otp|digits)\b.{0,20}\bi (?:just |then |already )?(?:sent|gave|told|read|shared) (?:it|him|her|them)\b/,
);

/** One of them is in whatever tells that a secret was given. */
export const signsOfSecret: readonly Sieved[] = [
  gaveWhenAsked,
  phished,
  phishedIt,
  gaveSecret,
  gavePerson,
  tookSecret,
  gaveIt,
  inEnglish,
];

/** Whether that is all that is said, in the order of who is out of breath. */
export function isSecretHandedOver(plain: string): boolean {
  return gaveIt.test(plain);
}

const sentThere = sieved(
  /错一?[位个]|[绑帮打输填写]错|发(?:到(?!(?:qq)?群)|去|往|在|人家|给?(?:他|她|佢|我[妈爸]|老人家?|对方)(?:的|那个)?(?:手机|号码?|邮箱|那边?|那里|那儿))|别人那|人家那/,
);

/** Whether somebody else has a secret of theirs now. */
export function isSecretGiven(telling: Telling): boolean {
  const { text, inLatin, tells } = telling;
  if (gavePerson.test(text)) return true;
  if (isSentAmiss(telling)) return false;
  if (gaveWhenAsked.test(text) && !neverGave.test(text)) return true;
  if (phishedIt.test(text) && onPage.test(text) && !notPhished.test(text)) return true;
  if (tells(phished) || tells(gaveSecret) || tells(tookSecret)) return true;
  return inEnglish.test(inLatin);
}

/** Whether it goes to somebody else of itself: the wrong number is bound. */
export function isSentAmiss({ text }: Telling): boolean {
  return sentThere.test(text);
}
