import { unpackAction } from '../action.js';
import { doAction } from '../do-action.js';
import { noSuchChoice } from '../notices.js';
import type { Draft, Scene } from '../scene.js';

/** What stands at a place among the choices on screen: "the second one". */
export function pickByPlace(scene: Scene, place: number | 'last' | undefined): Draft | null {
  const { choices } = scene.session;
  if (place === undefined || choices.length === 0) return null;
  const choice = place === 'last' ? choices.at(-1) : choices[place - 1];
  if (!choice) return noSuchChoice(scene);
  const action = unpackAction(choice.data);
  return action && doAction(scene, action);
}
