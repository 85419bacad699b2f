import { sieved } from '../../text/index.js';
import { above } from '../above.js';
import { plainForm } from '../guard/index.js';
import { findPlace, toStep } from '../guide-moves.js';
import { hereOf, inMind } from '../here.js';
import { firstInWays, stepLabelled, stepSpeakingOf, toLabelledStep } from '../moves/index.js';
import { fill } from '../phrase.js';
import { isShort, toldBy } from './leaning.js';

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
  /是不是|是吗|对吗|对不对|吗[?？ ]*$|吧[?？ ]*$|么[?？ ]*$|系咪|\b(?:is (?:it|that|this)|right|you mean|do you mean)\b.*|\?$/,
);

/** It is not there or does not open, or what it means is asked. */
const missingOrMeaning = sieved(
  /没有|找不|看不[到见]|不见|打不开|点不|没反应|灰|骗|意思|解绑了|\b(?:no|not|can.?t|cannot|missing)\b/,
);

/** A name of what is to be opened next, with what it means behind it. */
const labelled = /「[^「」]+」(?: \([^()]+\))?/;

/** Whether what they see is the thing that a step means: what it opens tells. */
export const looksLike = toldBy([drawn, namesOne], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  if (here.kind !== 'step' || !isShort(said) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  const isNamed = namesOne.test(text);
  if (!isNamed && !(drawn.test(text) && asks.test(text))) return null;
  if (missingOrMeaning.test(text)) return null;
  const { place } = here;
  const { steps } = place.method;
  const number = stepLabelled(steps, text);
  const named = number === null ? null : findPlace(scene, place.topic, place.methodId, number);
  const meant = named ?? stepSpeakingOf(scene, text) ?? place;
  const next = steps
    .slice(meant.number)
    .map(({ do: act, look }) => labelled.exec(`${act} ${look ?? ''}`)?.[0]);
  const label = next.find((one) => one !== undefined);
  return label === undefined
    ? null
    : above(fill(scene.local.phrases.follow.looks, { label }), toStep(scene, meant, false));
});

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
