import { type Sieved, sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { isStepOnScreen } from '../here.js';
import { openTopic } from '../open-topic.js';
import type { Scene } from '../scene.js';
import { type Leaning, lengthOf, mostBare, type Said, toldBy } from './leaning.js';
import { family, pronoun } from './people-words.js';

const other =
  '(?:他|她|它|佢|(?<![a-z])ta(?![a-z])|对方|对面|人家|别人|骗子|那边|那个?人|那个[^，。]{0,6}|一?个?(?:自称)?(?:客服|代办|中介|店家|卖家|网友|陌生人|群主|管理员|代解)(?:的人?)?|群里|人)';
const secret =
  '(?:验证码|校验码|动态码|短信码|(?<![号电二条源扫编代])码|密码|口令|那[串个几六]?(?:个|位)?数字?|[六6][个位]数?字?|\\[(?:验证码|密码)\\])';
/** "给" before what was done to them gives nothing away: "密码也给改了". */
const hand =
  '(?:给(?![改换盗偷弄忘删锁])|畀|俾|告诉|告知|话|报|念|说|读|讲|转|交|发|传|回|贴|晒|截图)';
/** Ways of handing over that no page has: it sends a code, but does not read it out. */
const tell = '(?:给(?![改换盗偷弄忘删锁])|畀|俾|告诉|告知|报|念|说|读|讲)';
const done = '(?:了|咗|过去|出去|过(?!不)|完|听)';

/** It came to them: "发给我了". */
const received = sieved(
  /(?:给|告诉|告知|发到|发来|传到|话)(?:我(?!妈|爸|哥|姐|弟|妹|朋友|同)|俺|咱)/,
);

/** What is only asked for, feared or not done: "让我把码告诉他", "没给他". */
const undone = sieved(
  /(?:让|叫|要求|[想该能敢]|要(?!紧|命)|可以|可不可以|要不要|如果|要是|万一|假如|没有?|还没|未|冇|不(?!小心|该|应该)|别|幸好|差点|打算|准备|说)[^，。]{0,9}?(?:给|畀|俾|告诉|告知|报|念|说|读|讲|转|交|发|传|付|打|汇)/,
);

/** A secret, and that somebody else has it now. */
const gaveSecret = sieved(
  new RegExp(
    `${secret}[^，。]{0,8}?${hand}(?:给|到|畀|俾|知)?[^，。]{0,2}?(?:${other}[^，。]{0,4}?${done}|${done}[^，。]{0,2}?${other})|${secret}[^，。]{0,4}?(?<!他|她|方|人)${tell}(?:给|畀|俾)?(?:了|咗|出去)(?:$|怎么|咋|点)|${hand}${done}?${other}[^，。]{0,3}?${done}?[^，。]{0,4}?${secret}`,
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
/** It was got out of them: "骗走了我的验证码". */
const tookSecret = sieved(
  new RegExp(`(?:骗|套|哄|诈)(?:走|去|到)?了[^，。]{0,3}?(?:我|俺)[^，。 ]{0,4}?${secret}`),
);
const neverGave = sieved(/我(?:就|都|也|可|并|还)*(?:没|冇|不|未)/);

/** That something was handed over; what, the warning above tells. */
const gave = sieved(
  new RegExp(
    `(?:${hand})(?:给|畀|俾)?${other}?(?:知|听)?(?:${done}|知咗)|(?:已经|早就|刚刚?|都|就)(?:经)?(?:给|告诉|发|报|转发|说)(?:给)?${other}`,
  ),
);
const filled = sieved(
  /(?:填|输|登录?|登陆|写)(?:进去|上去|进|上|过|好|完)?(?:[^，。]{0,4}(?:密码|验证码|码))?(?:了|过|咗)/,
);
/** That it was typed into a page that is none of QQ's. */
const phished = sieved(
  /(?:假(?:冒|的)?(?:网[站页]|官网|页面|链接)|钓鱼|山寨|骗子的?(?:网[站页]|链接))[^，。]{0,6}(?:填|输|登|写)[^，。]{0,8}(?:了|咗|过)|(?:密码|验证码|码)[^，。]{0,4}(?:填|输|登|写)[^，。]{0,5}(?:假|钓鱼|山寨|骗子)/,
);
/** That it was typed in by one of the family, or on that page of a while ago, which was no official one. */
const filledThere = sieved(
  new RegExp(
    `(?:${family}|${pronoun}|之前|刚才|刚刚|已经|昨[天晚]|早上|以前)[^，。]{0,8}?(?:填|输|打|写|登)(?:过|了|入)*[^，。]{0,6}?(?:密码|口令|验证码|账号)[^，。]{0,4}?(?:了|过|进去|上去)|(?:密码|口令|验证码)[^，。]{0,6}?(?:填|输|打|写)(?:进去|上去|过)[^，。]{0,2}?(?:了|的|$)|(?:在|往)(?:那|上)(?:个|面|里)[^，。]{0,6}?(?:填|输|打|写|登)(?:过|了)`,
  ),
);
const failed = sieved(/不行|不对|错|失败|没反应|没用|提示|过不|收不|怎么|还是/);
const notFilled = sieved(/(?:没有?|未|冇|不|别)[^，。]{0,4}(?:填|输|登|写)|吗$|么$/);

const sum =
  '(?:\\d+|[一二两三四五六七八九十百千几]+)(?:多|来)?(?:块|元|蚊|刀|rmb|r(?![a-z])|u(?![a-z])|万|千|百)?';
const money = `(?:${sum}|钱|定金|押金|红包|款|费用?|账)`;
const pay = '(?:转|付|打|汇|给|交|畀|俾|发|花)';
/** Money, and that somebody else has it now. */
const paidOther = sieved(
  new RegExp(
    `${pay}(?:给|畀|俾)?(?:${done})?${other}?(?:${done})?[^，。\\d]{0,3}?(?:${sum}|钱|定金|押金|红包)[^，。]{0,4}?(?:给|畀|俾)${other}|(?:钱|定金|押金|红包)(?:都|也|已经|刚|就|全)*${pay}(?:给|畀|俾)?(?:了|咗)?${other}|${pay}(?:给|畀|俾)?(?:了|咗)${other}[^，。]{0,3}?${sum}(?:块|元|蚊|$)|${pay}(?:给|畀|俾)?${other}(?:了|咗)?[^，。]{0,2}${sum}(?:块|元|蚊|了|$)`,
  ),
);
/** That it was paid, the offer above tells for what. */
const paid = sieved(
  new RegExp(`(?:${pay}|转账|付款|交款)(?:给|畀|俾)?${other}?(?:了|咗|过去|出去|完)`),
);
/** That money was paid, and not to whom. */
const paidMoney = sieved(
  new RegExp(
    `(?:转|付|打|汇|交|花)(?:给|畀|俾)?${other}?(?:了|咗|过去|出去|完)[^，。]{0,4}${money}|(?:钱|定金|押金|款)(?:都|也|已经|刚|就)*(?:转|付|打|汇|交|给|畀)(?:了|咗|过去|出去)`,
  ),
);
const notOfThat = sieved(/错|退款|充|会员|q币|红包雨/);
/** It goes to somebody else of itself: the wrong number is bound. */
const sentThere = sieved(/错一?[位个]|[绑帮打输填写]错|发(?:到|去|往|在|人家)|别人那|人家那/);

const inEnglish = {
  secret: sieved(
    /\bi(?:.?ve| have)? ?(?:already |just |did )?(?:gave|given|told|sent|shared|read|give|tell|send)\b.{0,30}\b(?:code|password|otp|digits)\b.{0,30}\b(?:him|her|them|to|someone|somebody|guy|support|stranger)\b|\b(?:gave|given|told|sent|shared)\b (?:him|her|them|the guy|someone|somebody) (?:the |my |that )?(?:\w+ )?(?:code|password|otp|digits)\b|\b(?:asked|wanted|told me|made me|called)\b.{0,40}\b(?:code|password|otp|digits)\b.{0,20}\bi (?:just |then |already )?(?:sent|gave|told|read|shared) (?:it|him|her|them)\b/,
  ),
  gave: sieved(
    /\b(?:already |just )?(?:gave|given|told|sent|shared) (?:it|him|her|them|that)\b|\bi (?:already )?(?:did|have)\b.{0,4}$/,
  ),
  filled: sieved(/\b(?:entered|typed|filled|put|logged in|signed in)\b/),
  filledThere: sieved(
    /\b(?:entered|typed|filled|put)\b.{0,30}\b(?:password|code|login|account)\b.{0,20}\b(?:there|in(?:to)? it|on it|on that|in that|that (?:page|site|link))\b/,
  ),
  paid: sieved(/\b(?:paid|transferred|wired)\b|\bsent (?:him|her|them) (?:the )?(?:money|\$?\d+)/),
  paidOther: sieved(
    /\b(?:paid|transferred|wired|sent|gave) (?:him|her|them|the guy|that guy|the seller|someone|somebody)\b.{0,12}(?:\$ ?\d|\d+ ?(?:yuan|rmb|dollars|bucks|usd|\$)|\bmoney\b)/,
  ),
};
const denied = sieved(/\b(?:not|never|didn.?t|haven.?t|should i|if i|wants? me|asked me)\b/);

/** That nothing was given. */
const keptBack = sieved(
  /(?:没|没有|还没|并没|未|冇)(?:敢|有|真)?(?:给|畀|俾|告诉|发|付|转|填|打|交|说|理)|\b(?:did ?n.?t|have ?n.?t|did not|have not|never) (?:give|gave|given|tell|told|send|sent|pay|paid|share|shared|do)\b/,
);

/** They are asked again, or ask if all is well: where nothing was given, nothing is to be done but not to give it. */
const askedAgain = sieved(
  /(?:他|她|对方|人家|骗子|那人|那边|客服|^)[^，。]{0,6}?(?:再|还|老|一直|总|不停|天天|反复|继续|又|仲)(?:会|是|来|在|要|打|给我)*(?:来|打|问|要|找|催|发|烦|骚扰|联系)|(?:再|还|又)(?:打|来|发|问|找|要)(?:过来|来|我)?(?:怎么|咋|点|的话|呢|要)|\b(?:keeps?|still|again|won.?t stop|continues?)\b.{0,12}\b(?:ask|call|messag|text|contact|bother|beg|demand|request)\w*|\b(?:asks?|calls?|messages?|texts?|contacts?)(?: me)? again\b/,
);
const asksIfWell = sieved(
  /(?:会不会|不会|会|要不要|用不用)(?:有|出)?(?:事|问题|危险|被盗|被偷)|没事(?:吧|吗|了)|(?:号|账号|qq)[^，。]{0,4}(?:安全|保得住|没事|危险)|要紧(?:吗|不)|\b(?:account|qq|i|am|it)\b.{0,8}\b(?:safe|ok|okay|fine|secure|in danger|at risk)\b|\bshould i (?:worry|be worried)\b/,
);

/** Without a sign that something was done, or was not, nothing was given. */
const mayTell = sieved(
  /[了咗喇过過完听聽去没沒未冇]|已经|已經|给|給|[畀俾]|\b(?:gave|given|give|told|tell|sent|send|shared?|read|paid|pay|transferred|wired|entered|typed|filled|put|logged|signed|did|have)\b/i,
);

/** What somebody else has now of theirs: a secret, which is as bad as a theft, money, or nothing. */
type Given = 'secret' | 'money' | 'nothing';

const answers: Readonly<Record<Given, string>> = {
  secret: 'forgot_bound.stolen',
  money: 'neighbour.scam_report',
  nothing: 'caution_verification',
};

/** A text, and the clauses of it that may tell what was given. */
interface Telling {
  readonly text: string;
  /** The text, where its English may tell it; else empty. */
  readonly inLatin: string;
  readonly tells: (pattern: Sieved) => boolean;
}

function tellingOf({ guarded: { asked } }: Said): Telling | null {
  if (!mayTell.test(asked)) return null;
  const text = plainForm(asked);
  const clauses = text
    .split(/[，。,！!？?\n]+| (?=\p{Script=Han})/u)
    .filter((one) => !undone.test(one) && !received.test(one));
  return {
    text,
    inLatin: denied.test(text) ? '' : text,
    tells: (pattern) => clauses.some((clause) => pattern.test(clause)),
  };
}

/** Who gave away a code, or money: what is to be done first. */
export const givenAway = toldBy(
  [
    ...[askedAgain, asksIfWell, gaveWhenAsked, phished, gaveSecret, tookSecret, paidOther],
    ...[inEnglish.secret, inEnglish.paidOther],
  ],
  (said) => {
    const given = isAskedAgain(said) ? 'nothing' : toldGiven(said);
    return given && openTopic(said.scene, answers[given]);
  },
);

function toldGiven(said: Said): Given | null {
  const telling = tellingOf(said);
  if (!telling) return null;
  // Who has lost both is told of the account first.
  if (isSecretGiven(telling)) return 'secret';
  const { text, inLatin, tells } = telling;
  const isMoney = tells(paidOther) || inEnglish.paidOther.test(inLatin);
  return isMoney && !notOfThat.test(text) ? 'money' : null;
}

/** The same, of what they were warned of: it need not be named. */
export const givenAfterWarning: Leaning = (said) => {
  const { warned } = said.scene.session;
  const isLinked = said.guarded.threats.some(({ kind }) => kind === 'unofficial-link');
  if (warned === null && !isLinked && !isCautionRead(said.scene)) return null;
  const telling = tellingOf(said);
  if (!telling || sentThere.test(telling.text)) return null;
  const isBrief = lengthOf(said) <= mostBare;
  const given = isBrief ? toldAfterWarning(said, telling) : null;
  if (given) return openTopic(said.scene, answers[given]);
  const isOfLink = isLinked || (isBrief && warned === 'unofficial-link');
  return isOfLink && isFilled(telling) ? openTopic(said.scene, answers.secret) : null;
};

/** The longest text, in words, that tells no more than that it was typed in. */
const mostFilled = 20;

/** Who was told how to stay safe, and has not begun with anything since, tells that it was typed in. */
export const filledBefore = toldBy([filledThere, inEnglish.filledThere], (said) => {
  const { scene, guarded } = said;
  const { at, topic, course } = scene.session;
  if (topic !== 'caution_verification' || at !== null || course !== null) return null;
  if (lengthOf(said) > mostFilled || guarded.threats.length > 0) return null;
  const telling = tellingOf(said);
  if (!telling || notFilled.test(telling.text) || failed.test(telling.text)) return null;
  const isTold = telling.tells(filledThere) || inEnglish.filledThere.test(telling.inLatin);
  return isTold ? openTopic(scene, answers.secret) : null;
});

/** Whether it was typed in somewhere. */
function isFilled({ inLatin, tells }: Telling): boolean {
  return (tells(filled) && !tells(notFilled)) || inEnglish.filled.test(inLatin);
}

/** Whether how to stay safe is what they have read last. */
function isCautionRead(scene: Scene): boolean {
  return scene.session.said.includes('caution_verification') && !isStepOnScreen(scene);
}

function isSecretGiven({ text, inLatin, tells }: Telling): boolean {
  if (sentThere.test(text)) return false;
  if (gaveWhenAsked.test(text) && !neverGave.test(text)) return true;
  if (tells(phished) || tells(gaveSecret) || tells(tookSecret)) return true;
  return inEnglish.secret.test(inLatin);
}

/** Who has read how to stay safe, and has given nothing, is asked once more, or asks if all is well. */
function isAskedAgain(said: Said): boolean {
  const { scene, guarded } = said;
  if (scene.session.course !== null || !isCautionRead(scene)) return false;
  if (lengthOf(said) > mostBare) return false;
  const text = plainForm(guarded.asked);
  return askedAgain.test(text) || (asksIfWell.test(text) && !gave.test(text));
}

/** In few words, what was given is what they were warned of. */
function toldAfterWarning({ scene }: Said, { text, inLatin, tells }: Telling): Given | null {
  const { warned } = scene.session;
  const isWarned = warned !== null && warned !== 'secret';
  const isRead = isCautionRead(scene);
  if ((isWarned || isRead) && keptBack.test(text)) return 'nothing';
  const isOffered = isRead || warned === 'stranger-offer';
  const isOffer = warned === 'paid-offer' || warned === 'stranger-offer';
  const isPaid = isOffer ? tells(paid) : isOffered && tells(paidMoney);
  if (isPaid || ((isOffered || warned !== null) && inEnglish.paid.test(inLatin))) return 'money';
  return (isWarned || isRead) && (tells(gave) || inEnglish.gave.test(inLatin)) ? 'secret' : null;
}
