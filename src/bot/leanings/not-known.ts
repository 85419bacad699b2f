import { aboutOf } from '../../knowledge/index.js';
import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { guideAt, inMind } from '../here.js';
import { shortWord } from '../short-word.js';
import { guideOfNamed } from '../thing-guide.js';
import { isShort, toldBy } from './leaning.js';

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
