import { sieved } from '../../text/index.js';
import type { Action } from '../action.js';
import { doAction } from '../do-action.js';
import { actionsOnScreen, hereOf, isAside, isBesideOverview, isBesideStep } from '../here.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { notThere } from './not-there.js';
import { goOn, resume } from './walk.js';

/** Says yes to whether one can, rather than to what was proposed. */
const can = /能|可以|是|对|對|有|登|得|^[嗯恩]+[。.!！~ ]*$|yes|yep|yeah|yup|can|sure|still/i;

/** What tells that somebody wants to begin. */
export const begins = sieved(
  /开始|開始|带我|帶我|走一遍|走起|来吧|來吧|走吧|start|begin|lead|walk|let.?s go/i,
);

/**
 * Yes to what was asked; to what was proposed, a word on how to go on, or the first step for who wants to
 * begin.
 *
 * @param text as it was said
 */
export function sayYes(scene: Scene, text: string): Draft | null {
  const answer = onScreen(
    scene,
    (action) =>
      (action.kind === 'fork' && action.yes && can.test(text) && !begins.test(text)) ||
      (action.kind === 'helped' && action.helped),
  );
  if (answer) return doAction(scene, answer);
  const { follow } = scene.local.phrases;
  if (begins.test(text) || scene.session.at === null) {
    // Whoever asked something on the way begins again where they were.
    const begun =
      scene.session.topic === null ? null : isBesideStep(scene) ? resume(scene) : goOn(scene);
    if (begun) return begun;
  }
  const here = hereOf(scene);
  // Who says yes to a mere word, too, has read enough: on to the first step.
  if (here.kind === 'overview' && !here.guide.fork)
    return isBesideOverview(scene) ? goOn(scene) : shortWord(scene, follow.choose_way);
  if (here.kind !== 'outside') return shortWord(scene, follow.go_on);
  return scene.session.topic === null ? null : shortWord(scene, follow.ready);
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
