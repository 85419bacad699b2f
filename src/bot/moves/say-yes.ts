import type { Action } from '../action.js';
import { doAction } from '../do-action.js';
import { actionsOnScreen, hereOf, isAside } from '../here.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { notThere } from './not-there.js';

/** Yes to what was asked; where nothing was, a word on how to go on. */
export function sayYes(scene: Scene): Draft | null {
  const answer = onScreen(scene, (action) =>
    action.kind === 'fork' ? action.yes : action.kind === 'helped' && action.helped,
  );
  if (answer) return doAction(scene, answer);
  const { follow } = scene.local.phrases;
  const here = hereOf(scene);
  if (here.kind !== 'outside') return shortWord(scene, follow.go_on);
  return scene.session.topic === null ? null : shortWord(scene, follow.ready);
}

/** Whether "did it help?" is on screen. */
export function isAskedWhetherHelped(scene: Scene): boolean {
  return onScreen(scene, (action) => action.kind === 'helped' && action.helped) !== undefined;
}

/** No to what was asked; at a step, "no, there is none". */
export function sayNo(scene: Scene): Draft | null {
  const answer =
    onScreen(scene, (action) =>
      action.kind === 'fork' ? !action.yes : action.kind === 'helped' && !action.helped,
    ) ?? onScreen(scene, ({ kind }) => kind === 'none-of-these');
  if (answer) return doAction(scene, answer);
  const here = hereOf(scene);
  return here.kind === 'step' && !isAside(scene) ? notThere(scene, '') : null;
}

function onScreen(scene: Scene, fits: (action: Action) => boolean): Action | undefined {
  return actionsOnScreen(scene).find(fits);
}
