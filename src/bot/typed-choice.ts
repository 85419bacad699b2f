import type { LocalKnowledge } from '../knowledge/index.js';
import { type Action, unpackAction } from './action.js';
import { actionLabel } from './button.js';

/** What a text picks from the choices on screen, by number or by label. */
export type TypedChoice =
  | { readonly kind: 'action'; readonly action: Action }
  /** A number that no choice on screen has. */
  | { readonly kind: 'out-of-range' }
  | { readonly kind: 'none' };

const numberForm = /^(\d{1,3})[.。、)）]?$/;

/** @param choices packed actions in reading order */
export function typedChoice(
  text: string,
  choices: readonly string[],
  local: LocalKnowledge,
): TypedChoice {
  const typed = text.normalize('NFKC').trim();
  const number = numberForm.exec(typed)?.[1];
  if (number !== undefined) {
    if (choices.length === 0) return { kind: 'none' };
    const action = unpackAction(choices[Number(number) - 1] ?? '');
    return action ? { kind: 'action', action } : { kind: 'out-of-range' };
  }
  const wanted = fold(typed);
  if (wanted === '') return { kind: 'none' };
  for (const choice of choices) {
    const action = unpackAction(choice);
    if (action && labels(local, action).some((label) => fold(label) === wanted))
      return { kind: 'action', action };
  }
  return { kind: 'none' };
}

/** The labels that an action's button may stand under. */
function labels(local: LocalKnowledge, action: Action): string[] {
  const { buttons } = local.phrases;
  const own = actionLabel(local, action) ?? '';
  if (action.kind === 'topic')
    return [own, buttons.other_way, ...(action.topic === 'human' ? [buttons.human] : [])];
  return [own];
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
