import { type Action, unpackAction } from './action.js';
import { fold } from './fold.js';
import type { ScreenChoice } from './session.js';

/** What a text picks from the choices on screen, by number or by label. */
export type TypedChoice =
  | { readonly kind: 'action'; readonly action: Action }
  /** A number that no choice on screen has. */
  | { readonly kind: 'out-of-range' }
  | { readonly kind: 'none' };

const numberForm = /^(\d{1,3})[.。、)）]?$/;

/**
 * @param onScreen in reading order: what a number picks from
 * @param elsewhere what a label picks from as well, whatever is on screen
 */
export function typedChoice(
  text: string,
  onScreen: readonly ScreenChoice[],
  elsewhere: readonly ScreenChoice[],
): TypedChoice {
  const number = numberForm.exec(text.normalize('NFKC').trim())?.[1];
  if (number === undefined) return pick(labelled(text, [...onScreen, ...elsewhere]), 'none');
  if (onScreen.length === 0) return { kind: 'none' };
  return pick(onScreen[Number(number) - 1], 'out-of-range');
}

function labelled(text: string, choices: readonly ScreenChoice[]): ScreenChoice | undefined {
  const wanted = fold(text);
  return wanted === '' ? undefined : choices.find(({ label }) => fold(label) === wanted);
}

function pick(choice: ScreenChoice | undefined, otherwise: 'none' | 'out-of-range'): TypedChoice {
  const action = choice && unpackAction(choice.data);
  return action ? { kind: 'action', action } : { kind: otherwise };
}
