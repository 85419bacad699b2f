import { humanButton, primary } from '../button.js';
import { officialPage, otherWay } from '../cards/step-card.js';
import { toMissing } from '../guide-moves.js';
import { actionsOnScreen, hereOf, waysOn } from '../here.js';
import { rows } from '../keyboard.js';
import { openTopic } from '../open-topic.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { missedStep } from './missed-step.js';

/**
 * The thing of the step is not on their screen: what to try. To somebody who has tried it, the ways out,
 * a human foremost; after these, the human. Null outside of a step.
 *
 * @param text as it was said; one that names what another step has is about that step
 */
export function notThere(scene: Scene, text: string): Draft | null {
  const here = hereOf(scene);
  if (here.kind !== 'step') return null;
  if (wasSentOn(scene)) return openTopic(scene, 'human');
  const named = missedStep(scene, here.place, text);
  if (named || !wasTried(scene)) return toMissing(scene, named ?? here.place);
  const { local } = scene;
  const others = waysOn(scene).slice(0, 1);
  return shortWord(
    scene,
    local.phrases.guide.missing_then,
    rows(
      humanButton(local).map(primary),
      ...others,
      otherWay(local, here.place.topic, here.place.guide),
      officialPage(here.place),
    ),
  );
}

/** The ways out are on screen: there is nothing left that the bot could try. */
function wasSentOn(scene: Scene): boolean {
  const [first, ...others] = actionsOnScreen(scene);
  const isHuman = first?.kind === 'topic' && first.topic === 'human';
  return isHuman && others.some(({ kind }) => kind === 'resume');
}

/** What to try is on screen when there is a way back to the step, but none to what to try. */
function wasTried(scene: Scene): boolean {
  const { at } = scene.session;
  const actions = actionsOnScreen(scene);
  const goesBack = actions.some(
    (action) => action.kind === 'step' && action.topic === at?.topic && action.step === at.step,
  );
  const others = new Set(['missing', 'all-steps', 'finish', 'helped']);
  return goesBack && !actions.some(({ kind }) => others.has(kind));
}
