import { aboutOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { guideAt, inMind } from '../../here.js';
import { shortWord } from '../../short-word.js';
import { guideOfNamed } from '../../thing-guide.js';
import { isShort, lengthOf, mostBare, toldBy } from '../leaning.js';

/** How many can be bound, or at the same time. */
const asksMany = sieved(
  /(?:绑|解绑|换|绑定)(?:定)?[^，。]{0,4}(?:两|2|几|多少|多)(?:个|张|次)[^，。]{0,6}[吗么?？]|同时绑|(?:最多|可以|能)绑[^，。]{0,2}(?:几|多少)|\b(?:two|several|both|how many) (?:phone )?(?:numbers|mailboxes|emails|accounts)\b.{0,24}\b(?:bind|bound|linked?)\b|\bhow many (?:numbers|mailboxes|emails|times)\b/,
);
const ofElse = sieved(/步|[没冇]|字|按钮|怎|咋|如何|都想|都要|一起解|忘|收|查|记|哪/);

/** At a guide, how many can be bound: nobody here knows. */
export const manyAsked = toldBy([asksMany], (said) => {
  const { scene, guarded } = said;
  if (inMind(scene).kind === 'outside' || !isShort(said) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  return asksMany.test(text) && !ofElse.test(text)
    ? shortWord(scene, scene.local.phrases.follow.not_known)
    : null;
});

/** All of the apps at a time, or that one by one is too much. */
const atOnce = sieved(
  /(?:一次性?|一键|一起|批量|统一|一下子|同时|一口气)(?:就|把|能|可以|全部?|都|给)*(?:取消|解除?绑?|删|清|断|撤|搞|弄|关)|(?:全部?|所有)[^，。?？]{0,4}一(?:次|起|键|下)|(?:一个一?个|逐个|挨个|一个个)(?:的|地|来|点|去|弄|取消|解除?|删)*(?:太|好|很|真|也太)(?:麻烦|累|慢|烦|多)|\b(?:all|every(?:thing| one)) (?:of them )?at once\b|\b(?:in bulk|one by one|bulk)\b/,
);

/** In the guide of the apps, whether they go all at once. */
export const allAtOnce = toldBy([atOnce], (said) => {
  const { scene, guarded } = said;
  const here = inMind(scene);
  if (here.kind === 'outside' || guideAt(here).guide.about !== 'app') return null;
  if (lengthOf(said) > mostBare || guarded.threats.length > 0) return null;
  return atOnce.test(plainForm(guarded.asked))
    ? shortWord(scene, scene.local.phrases.follow.one_by_one)
    : null;
});

/** Whether it is so. */
const wondersIfSo = sieved(
  /[吗么][?？。! ]*$|[行好能会]不[行好能会]|[能会]被|^(?:can|will|is|are|does|do|would|could)\b.*\?$/,
);
/** That it is the same for another thing, how it is done, or what is to be done to it. */
const comparesOrActs = sieved(
  /也|呢|一样|同样|样吗|同理|的话|那个?[^，。]{0,4}[吗么]|解|绑|[换改]|删|取消|怎|咋|如何|哪|用不了|收|停|丢|忘|没了|\b(?:also|too|same|how|where|unbind|remove|change|bind|lost)\b/,
);

/** Whether something is so of the thing that a guide is about, and no clear question: nobody here knows. */
export const wonderedOf = toldBy([wondersIfSo], (said) => {
  const { scene, guarded, understanding } = said;
  const here = inMind(scene);
  if (here.kind === 'outside' || !isShort(said) || guarded.found.length > 0) return null;
  const { topic } = guideAt(here);
  const { entities } = understanding;
  if (entities.act !== undefined || guideOfNamed(scene, entities) !== topic) return null;
  const text = plainForm(guarded.asked);
  return aboutOf(scene.local, topic) !== undefined &&
    wondersIfSo.test(text) &&
    !comparesOrActs.test(text)
    ? shortWord(scene, scene.local.phrases.follow.not_known)
    : null;
});
