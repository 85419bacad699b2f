import { longestLength } from '../app-placeholder.js';
import type { Locale } from '../locale.js';
import type { Problem } from '../problem.js';
import type { Topic } from '../schema.js';
import type { Written } from './draft.js';

/** How much a guide's steps may take together, in UTF-16 units, to stand on one card. */
export const maxCardUnits = 3800;

/** How long a topic's and a method's id may be together, for a button's 64 bytes. */
export const maxIdUnits = 56;

/** A guide must fit: all steps of a method on one card, and both ids into a button. */
export function checkSizes(
  id: string,
  { value, point }: Written<Topic>,
  locale: Locale,
): Problem[] {
  if (value.kind !== 'guide') return [];
  return Object.entries(value.methods).flatMap(([name, { steps }]) => {
    const path = ['methods', name];
    const texts = steps.flatMap((step) => [step.do, step.look, step.note, step.missing]);
    const units = [value.title, ...texts].reduce((sum, text) => sum + longestLength(text ?? ''), 0);
    const card = `takes ${units} characters with all its steps in ${locale}; a card holds ${maxCardUnits}`;
    const ids = `is too long an id: with ${id} it takes ${id.length + name.length} characters, and a button holds ${maxIdUnits}`;
    return [
      ...(units > maxCardUnits ? [point(path, card, { at: 'name' })] : []),
      ...(id.length + name.length > maxIdUnits ? [point(path, ids, { at: 'name' })] : []),
    ];
  });
}
