import { type Sieved, sieved } from '../../text/index.js';
import type { Place } from '../cards/step-card.js';
import { plainForm } from '../guard/index.js';
import { findPlace, toMissing } from '../guide-moves.js';
import { hereOf } from '../here.js';
import { namesToFollow, notThere } from '../moves/index.js';
import type { Scene } from '../scene.js';
import { isShort, toldBy } from './leaning.js';

const empty = sieved(
  /(?:是|全|都|全是|显示|里|面|列表|应用)(?:都|全)?(?:是)?空(?:的|白|空|荡|$)|^空(?:的|空)|(?:什么|啥|咩)(?:应用|东西|授权|也|都|嘢)*(?:都|也)?(?:没有?|冇|无)(?!用|反应|事|变|发生)|一个(?:应用|软件|游戏)?(?:都|也)(?:没有?|冇)|(?:没有?|冇|无|暂无)(?:任何|一个|授权过?的?)*(?:应用|授权|记录|软件|数据)(?:[啊呀的了。! ]|$)|\b(?:its|it.?s|is|list is|page is|all|completely|totally) empty\b|^empty\b|\b(?:nothing|no apps?|no games?) (?:is |are )?(?:there|in (?:it|there|the list)|listed|shown|here)\b|\bthere.?s nothing\b(?! (?:called|named|like|that says|labell?ed|saying))/,
);

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
