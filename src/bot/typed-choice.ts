import { type Action, unpackAction } from './action.js';
import { fold, foldLabel } from './fold.js';
import type { ScreenChoice } from './session.js';

/** What a text picks from the choices on screen, by number or by label. */
export type TypedChoice =
  | { readonly kind: 'action'; readonly action: Action }
  /** A number that no choice on screen has. */
  | { readonly kind: 'out-of-range' }
  | { readonly kind: 'none' };

const numberForm = /^(\d{1,3})[.。、)）]?$/;

/** The longest text that is looked at for a number, with blanks around it, in UTF-16 units. */
const longestNumber = 24;

/**
 * @param onScreen in reading order: what a number picks from
 * @param elsewhere what a label picks from as well, whatever is on screen; asked for when a text could be one
 */
export function typedChoice(
  text: string,
  onScreen: readonly ScreenChoice[],
  elsewhere: () => readonly ScreenChoice[],
): TypedChoice {
  const number =
    text.length > longestNumber ? undefined : numberForm.exec(text.normalize('NFKC').trim())?.[1];
  if (number === undefined) return pick(labelled(text, onScreen, elsewhere), 'none');
  if (onScreen.length === 0) return { kind: 'none' };
  return pick(onScreen[Number(number) - 1], 'out-of-range');
}

/** The longest text that is compared with labels, in UTF-16 units. */
const longestLabel = 60;

function labelled(
  text: string,
  onScreen: readonly ScreenChoice[],
  elsewhere: () => readonly ScreenChoice[],
): ScreenChoice | undefined {
  if (text.length > longestLabel) return undefined;
  const wanted = fold(text);
  const isWanted = ({ label }: ScreenChoice): boolean => foldLabel(label) === wanted;
  return wanted === '' || wanted.length > longestFolded
    ? undefined
    : (onScreen.find(isWanted) ?? elsewhere().find(isWanted));
}

/** … and so many letters and digits, by what the content's check lets a label be. */
const longestFolded = 24;

function pick(choice: ScreenChoice | undefined, otherwise: 'none' | 'out-of-range'): TypedChoice {
  const action = choice && unpackAction(choice.data);
  return action ? { kind: 'action', action } : { kind: otherwise };
}
