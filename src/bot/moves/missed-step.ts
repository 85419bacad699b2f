import { sieved } from '../../text/index.js';
import type { Place } from '../cards/step-card.js';
import { fold } from '../fold.js';
import { plainForm } from '../guard/index.js';
import { findPlace } from '../guide-moves.js';
import type { Scene } from '../scene.js';
import { stepSpeakingOf } from './described-step.js';
import { stepNaming } from './labelled-step.js';
import { labelsToFollow } from './labels.js';
import { type Shown, stepTold } from './told-step.js';

/** Parts what is missing from what was done before: "登录了，但是列表里没有". */
const parting =
  /\s*[，,.。;；!！?？~～\n]+\s*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|但是?|可是|却|就是|不过|\b(?:but|yet|however|though)\b/u;

const lacks = sieved(
  /没(?!问题|错)|无|不(?:见|到|出|在)|冇|唔(?:见|到)|\b(?:no|not|nothing|none|cannot|cant|dont|doesnt|missing|nowhere)\b|n.t\b/,
);

/** Before and behind a label, folded, what tells that it is not there. */
const lackBefore = sieved(
  /(?:[没冇][有见]?(?:看|找|瞧|搵)?[到见着]?|[看找瞧见搵][不唔][到见着]|n['’]?t(?:see|find)|cannot(?:see|find)|no|nothing|missing|whereis|whereare|wheres|哪(?:里|儿)?是)(?:那个|这个|嗰个|呢个|什么|所谓|叫|the|any|called|named|labelled|labeled|like|一|个)*$/,
);
const lackBehind = sieved(
  /^(?:这个|那个|嗰个|呢个|这一?项|那一?项|选项|按钮|入口|字样|的|根本|我|也|都|就)*(?:[没冇]|[找看瞧搵][不唔][到见着]|不见|不在|唔见|is(?:not|n['’]?t)|missing|(?:在|喺)?(?:哪|边)|怎么找)/,
);

/** Words of any page, which point to no step. */
const ofAny =
  /页面?|网页|网站|界面|屏幕|萤幕|手机|电脑|按钮|选项|入口|地方|东西|图标|字样|里[面头边]|上面|下面|没有|没看|看不|看到|看见|找不|找到|不到|显示|登[录陆入]|qq|这|那|\b(?:page|screen|there|button|option|where|find|cannot|logged|phone)\b/g;

/** The step of the way that they are in which has what a text tells to be missing; null for the one where they stand. */
export function missedStep(scene: Scene, place: Place, text: string): Place | null {
  const { steps } = place.method;
  const parts = asOnScreen(text).split(parting);
  const at = parts.findLastIndex((part) => lacks.test(part));
  const part = parts[at] ?? parts.join(' ');
  const number =
    stepLacking(steps, part) ??
    stepNaming(steps, part) ??
    stepSpeakingOf(scene, part.replace(ofAny, ' '))?.number ??
    stepAfterDone(steps, place, parts.slice(0, Math.max(at, 0)).join('，'));
  return number === null || number === place.number
    ? null
    : findPlace(scene, place.topic, place.methodId, number);
}

/** In plain letters, with the words that stand on screen for what they are called elsewhere. */
export function asOnScreen(text: string): string {
  return plainForm(text).replaceAll('设定', '设置');
}

/** The step, from 1, with a label that a text asks for or misses by its name: "设置在哪"; null where none has it. */
export function stepAskedFor(steps: readonly Shown[], text: string): number | null {
  return stepLacking(steps, asOnScreen(text));
}

/** The first step with a label which a text tells to be missing, however short it is. */
function stepLacking(steps: readonly Shown[], text: string): number | null {
  const said = fold(text);
  const found = steps.findIndex((step) =>
    labelsToFollow(step).some((names) =>
      names.some((name) => {
        const at = said.indexOf(name);
        if (at < 0) return false;
        return lackBefore.test(said.slice(0, at)) || lackBehind.test(said.slice(at + name.length));
      }),
    ),
  );
  return found < 0 ? null : found + 1;
}

/** What is missing after something that was done is of the next step. */
function stepAfterDone(steps: readonly Shown[], { number }: Place, done: string): number | null {
  const told = done === '' ? null : stepTold(steps, done);
  return told !== null && told > number && told <= steps.length ? told : null;
}
