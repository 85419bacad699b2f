import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { hereOf, isAskedWhetherHelped } from '../../here.js';
import { shortWord } from '../../short-word.js';
import { toldBy } from '../leaning.js';

/** That it was heard, and nothing of what was done. */
export const saysHeard = sieved(
  /^(?:[哦噢喔嗷啊呃,，。~ ]|呀|是(?=这样)|原来|如此|这样子?|没关系|不要紧|没事(?!了))+[。.!！~…]*$|^(?:oh|ah|aha|hmm+|i see|right)[,.! ]*$/,
);

/** "哦" at a step: it is not done yet. */
export const acknowledged = toldBy([saysHeard], ({ scene, guarded }) => {
  if (hereOf(scene).kind !== 'step' || isAskedWhetherHelped(scene)) return null;
  return saysHeard.test(plainForm(guarded.asked))
    ? shortWord(scene, scene.local.phrases.follow.go_on)
    : null;
});
