import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import type { Place } from '../../cards/step-card.js';
import { plainForm } from '../../guard/index.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { hereOf, inMind } from '../../here.js';
import {
  asOnScreen,
  firstInWays,
  stepLabelled,
  stepSpeakingOf,
  toLabelledStep,
} from '../../moves/index.js';
import { fill } from '../../phrase.js';
import type { Scene } from '../../scene.js';
import { isShort, toldBy } from '../leaning.js';

/** What something on the screen looks like, for want of a name. */
const drawn = sieved(
  /齿轮|[三3两2]条?[道根个]?(?:杠|横|线|点|竖)|六边|六角|八角|螺丝|螺母|扳手|小人|人头|圆圈|圈圈|圆的|方块|九宫格|加号|箭头|图标|小花|盾牌|钥匙|锁(?:头|的图)|长得像|\b(?:gear|cog|hexagon|wrench|burger|hamburger|three (?:lines|dots|bars)|3 (?:lines|dots|bars)|icon|circle|shield)\b/,
);

/** Something by its name, and whether that is it. */
const namesOne = sieved(
  /(?:有|看到|只有|写着|叫)(?:一)?(?:个|项|栏|行)?[^，。?？没]{2,16}?[\s,，]*(?:是不是|会不会是|就是|应该是|是|系咪)(?:这|那|它|呢)(?:个|里|一个|项)?(?:呀|啊|吗|么|嘛|吧)?[?？ ]*$|(?:有|看到)(?:一)?(?:个|项)[^，。?？没]{2,16}?[\s,，]*(?:对吗|对不对|对吧|点它吗|点这个吗|点它[?？]|点这个[?？])[?？ ]*$|\bthere.?s (?:an? |one |something )?[^.?!]{3,30}?[,. ]+(?:is (?:that|this) (?:it|the one|right)|that one|that it)[?. ]*$/,
);

/** Whether it is that one. */
const asks = sieved(
  /是不是|是吗|对吗|对不对|[吗吧么嘛][?？ ]*$|(?:是|指|像|叫)[^，。]{1,10}不[?？ ]*$|[系是]咪|\b(?:is (?:it|that|this)|right|you mean|do you mean)\b.*|^is (?:the |my )?\w+ (?:the|that|this|a)\b|\?$/,
);

const spot = '(?:最|右|左|上|下|中间|旁边|角|侧|边|面|底|顶|头|那|这|呢|嗰|的|个|里|儿|度|一)+';

/** By its place alone: "是右上角那个吗", "是不是这里". */
const pointsAt = sieved(
  new RegExp(
    `^(?:[那啊嗯哦,，。 ]|你说的|就|会|应该)*(?:(?:是不是|是咪|对不对)(?:在|点)?${spot}[呀啊㗎呢]*[?？ ]*|是(?:在|点)?${spot}[吗么嘛][?？ ]*|(?:是|点)(?:在)?${spot}[啊呀吧]?[?？]+)$|^(?:so |ok )*is it (?:(?:the one )?(?:at|in|on) the (?:top|bottom|upper|lower|left|right|corner|middle|side)[a-z -]{0,20}|this one|here)[? ]*$`,
  ),
);

/** What is bound, and that it is: the row that they look for. */
const showsBound = sieved(
  /(?:号码?|手机|电话|邮箱|信箱|尾号|\d)[^。?？]{0,10}?(?:写着?|显示|标着?|状态|是|说|有)?(?:着|个|的)*[「“"]?已经?绑定[」”"]?(?:几个字|字样|状态|的|了|三个字)?[啊呀呢。.!！ ]*$|\b(?:number|phone|email|mailbox)\b.{0,24}\b(?:says?|shows?|marked|is) (?:as )?(?:already )?(?:bound|linked)[.! ]*$/,
);
/** It is another account that has it, or a new one that will not be bound. */
const ofAnother = sieved(
  /别的|其他|其它|别人|另|他人|新|提示|弹|说|占用|被|qq|账号|帐号|[这该此]个?(?:手机|号|邮箱)|不能|不让|绑不|\b(?:new|another|other|error|cannot|can.?t|won.?t)\b/,
);

/** It is not there or does not open, or what it means is asked. */
const missingOrMeaning = sieved(
  /没有|找不|看不[到见]|不见|打不开|点不|没反应|灰|骗|意思|解绑了|\b(?:no|not|can.?t|cannot|missing)\b/,
);

/** A name of what is to be opened next, with what it means behind it. */
const labelled = /「[^「」]+」(?: \([^()]+\))?/g;

/** Whether what they see is the thing that a step means: what it opens tells. */
export const looksLike = toldBy([drawn, namesOne, pointsAt, showsBound], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  if (here.kind !== 'step' || !isShort(said) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  const { place } = here;
  const { steps } = place.method;
  const { about } = place.guide;
  const isBinding = about === 'phone' || about === 'mailbox';
  if (isBinding && showsBound.test(text)) {
    const row = ofAnother.test(text) ? null : behindRow(place);
    return row === null ? null : above(looks(scene, row), toStep(scene, place, false));
  }
  const isHere = pointsAt.test(text);
  const isNamed = namesOne.test(text) || isHere;
  if (!isNamed && !(drawn.test(text) && asks.test(text))) return null;
  if (missingOrMeaning.test(text)) return null;
  const onScreen = asOnScreen(text);
  const number = stepLabelled(steps, onScreen);
  const named = number === null ? null : findPlace(scene, place.topic, place.methodId, number);
  const meant = named ?? (isHere ? null : stepSpeakingOf(scene, onScreen)) ?? place;
  const next = steps
    .slice(meant.number)
    .flatMap(({ do: act, look }) => `${act} ${look ?? ''}`.match(labelled) ?? []);
  const [label] = next;
  return label === undefined ? null : above(looks(scene, label), toStep(scene, meant, false));
});

function looks({ local }: Scene, label: string): string {
  return fill(local.phrases.follow.looks, { label });
}

/** What is behind the row of the thing that is bound: what there is to choose, there or further on. */
function behindRow({ method, number }: Place): string | null {
  const rows = method.steps.slice(number - 1).map((step) => step.do.match(labelled) ?? []);
  return rows.find((labels) => labels.length > 1)?.[1] ?? null;
}

const asksPart = sieved(
  /^(?:[^网官浏览登]{1,14}[,，。 ]+)?(?:[那你说的这个嗯哦,， ]|[他她](?:问|说))*(?:我的)?(?:(?:电脑|手机|平板|pc)(?:版|端|上|里)?面?)?(?:qq|扣扣|客户端)?(?:的|里|上|面|那个)*(头像|设置|个人资料|账号绑定|手机绑定|邮箱绑定|账号与安全)(?:又)?(?:是|在|长|指)*(?:哪|什么样|啥样|什么地方|边)(?:个|里|儿|一个|度)?(?:[, ，]*(?:我|她|他)?(?:找不着|找不到|没找到|没看到|看不到|看不见)|找|看|开|点|进|打开)?[呢啊呀?？ ]*$|^(?:so |and )?(?:where|which one)(?:.s| is) (?:the |my )(avatar|settings|profile picture)[? ]*$|^(?:那|请问|[, ，])*(?:哪(?:一)?个|边个)(?:才)?(?:是|叫|系)(?:那个|我的)?(头像|设置|个人资料|账号绑定|手机绑定|邮箱绑定|账号与安全)[呀啊呢?？。 ]*$|^[那, ，]*(头像|个人资料)[?？]+$/,
);

/** At a guide, the thing that a step of it speaks of: "头像是哪个". */
export const partAsked = toldBy([asksPart], ({ scene, guarded }) => {
  if (inMind(scene).kind === 'outside') return null;
  const found = asksPart.exec(plainForm(guarded.asked));
  const part = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
  const place = part === undefined ? null : stepSpeakingOf(scene, part);
  const step = place && findPlace(scene, place.topic, place.methodId, place.number);
  if (step) return toStep(scene, step, false);
  return part === undefined ? null : firstInWays(scene, (steps) => stepLabelled(steps, part));
});

const asksMeaning = sieved(/\b(?:what does|what.?s|what is|whats|meaning of)\b.{1,40}/);
const han = /[\u4e00-\u9fff]/;

/** At a guide, what a label on screen means, asked in another language: the step that has it. */
export const meaningAsked = toldBy([asksMeaning], (said) => {
  const { scene, guarded, understanding } = said;
  const { asked } = guarded;
  if (!isShort(said) || !han.test(asked) || inMind(scene).kind === 'outside') return null;
  const isInEnglish = understanding.writing === 'english';
  return isInEnglish && asksMeaning.test(plainForm(asked)) ? toLabelledStep(scene, asked) : null;
});
