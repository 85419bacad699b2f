import { guideOf, methodsOf } from '../../../knowledge/index.js';
import { type Sieved, sieved } from '../../../text/index.js';
import type { Place } from '../../cards/step-card.js';
import { plainForm } from '../../guard/index.js';
import { findPlace, toMissing } from '../../guide-moves.js';
import { hereOf } from '../../here.js';
import { namesToFollow, notThere, stepNaming } from '../../moves/index.js';
import type { Scene } from '../../scene.js';
import { isShort, toldBy } from '../leaning.js';

const empty = sieved(
  /(?:是|全|都|全是|显示|里|面|列表|应用)(?:都|全)?(?:是)?空(?:的|白|空|荡|$)|^空(?:的|空)|(?:什么|啥|咩)(?:应用|东西|授权|也|都|嘢)*(?:都|也)?(?:没有?|冇|无)(?!用|反应|事|变|发生)|一个(?:应用|软件|游戏)?(?:都|也)(?:没有?|冇)|(?:没有?|冇|无|暂无)(?:任何|一个|授权过?的?)*(?:应用|授权|记录|软件|数据)(?:[啊呀的了。! ]|$)|\b(?:its|it.?s|is|list is|page is|all|completely|totally) empty\b|^empty\b|\b(?:nothing|no apps?|no games?) (?:is |are )?(?:there|in (?:it|there|the list)|listed|shown|here)\b|\bthere.?s nothing\b(?! (?:called|named|like|that says|labell?ed|saying))/,
);

/** What they look for is not in it, however it is called. */
const lacksOne = sieved(
  /^(?:[我啊咦那,， ]|可是|但是?|怎么|为什么|里面?|列表|应用|太多|好多|很多|一大堆|名单|上面?|都|也|根本|完全)*(?:没有?|冇|找不到|没看到|没找到|看不到|搵唔到|没见到?)(?:这个|那个|这款|那款|我的?|要取消的?|要解的?|叫)*(?:它|他|这个|那个|[^，。?？吗]{1,8}?)(?:这个|那个)?(?:游戏|应用|软件|app|网站|小程序)?[啊呀呢了。.! ]*$|^(?:it |[a-z ]{1,20})(?:is not|isn.?t|is missing|not) (?:there|listed|in (?:it|there|the list))[.! ]*$/,
);

/** That it is the list which lacks it. */
const ofList = /列表|名单|清单|(?<!的)应用(?:里|太多|好多|很多|一大堆)|\blist/;

/** At the list of what was authorised, an app that is not in it; before its way is chosen, one that the list lacks. */
export const listLacks = toldBy([lacksOne], (said) => {
  const { scene, guarded, understanding } = said;
  const text = plainForm(guarded.asked);
  if (!isShort(said) || !lacksOne.test(text) || guarded.threats.length > 0) return null;
  if (understanding.entities.bound !== undefined && understanding.entities.bound !== 'app')
    return null;
  const here = hereOf(scene);
  if (here.kind === 'outside') return null;
  const place = here.kind === 'step' ? placeOf(scene, listed) : listIn(scene, here.topic);
  if (!place) return null;
  if (here.kind === 'overview') return ofList.test(text) ? toMissing(scene, place) : null;
  const { method, number } = here.place;
  const isNear = number <= place.number && (number + 1 >= place.number || ofList.test(text));
  // What is named may be a label of the way: then it is that which is missing.
  if (!isNear || stepNaming(method.steps, guarded.asked) !== null) return null;
  return number === place.number ? notThere(scene, '') : toMissing(scene, place);
});

/** The step that speaks of a list, of the ways of a guide. */
function listIn(scene: Scene, topic: string): Place | null {
  const guide = guideOf(scene.knowledge, scene.session.locale, topic, scene.session.app);
  for (const [id, { steps }] of guide ? methodsOf(guide) : []) {
    const found = steps.findIndex((step) => listed.test(step.do)) + 1;
    if (found > 0) return findPlace(scene, topic, id, found);
  }
  return null;
}

/** At the list of what was authorised, or before it, that it has nothing: what to try there. */
export const listEmpty = toldBy([empty], (said) => {
  if (!isShort(said) || !empty.test(plainForm(said.guarded.asked))) return null;
  const place = placeOf(said.scene, listed);
  if (!place) return null;
  const { at } = said.scene.session;
  // Before its list a page may be blank as well.
  if (at === null || at.step + 2 < place.number || at.step > place.number) return null;
  return at.step === place.number
    ? notThere(said.scene, said.guarded.asked)
    : toMissing(said.scene, place);
});

const listed = sieved(/列表|清單|\blist\b/);

const forDevelopers = sieved(/开发者|开放平台|\bdevelopers?\b/);

const homes = sieved(/首页|首頁|home page/);

/** A page for those who make apps: what they look for is somewhere else on it. */
export const notAPage = toldBy([forDevelopers], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || !forDevelopers.test(plainForm(guarded.asked))) return null;
  const list = placeOf(scene, listed);
  const place = list && placeOf(scene, homes);
  if (!place || namesToFollow(place.step).length === 0) return null;
  return scene.session.at?.step === place.number
    ? notThere(scene, guarded.asked)
    : toMissing(scene, place);
});

/** The step, of the way that they are in, that speaks of something. */
function placeOf(scene: Scene, pattern: Sieved): Place | null {
  const here = hereOf(scene);
  if (here.kind !== 'step') return null;
  const { topic, methodId, method } = here.place;
  const found = method.steps.findIndex((step) => pattern.test(step.do)) + 1;
  return found === 0 ? null : findPlace(scene, topic, methodId, found);
}
