import { type Guide, methodsOf } from '../../knowledge/index.js';
import { inMind } from '../here.js';
import { fill } from '../phrase.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';

/** How many steps there are, and how many are left. */
export function tellProgress(scene: Scene): Draft | null {
  const { follow } = scene.local.phrases;
  const here = inMind(scene);
  switch (here.kind) {
    case 'step': {
      const { number: step, method } = here.place;
      const steps = method.steps.length;
      const left = steps - step;
      const told =
        left === 0
          ? fill(follow.last_step, { steps })
          : fill(follow.steps_left, { steps, step, left });
      return shortWord(scene, told);
    }
    case 'overview':
      return tellLengths(scene, here.guide);
    case 'outside':
      return null;
  }
}

/** How many steps each way of a guide has. */
export function tellLengths(scene: Scene, guide: Guide): Draft {
  const { follow } = scene.local.phrases;
  const lengths = methodsOf(guide).map(
    ([, { label, steps }]) => `- ${fill(follow.length, { way: label, steps: steps.length })}`,
  );
  return shortWord(scene, [follow.lengths, lengths.join('\n')].join('\n\n'));
}
