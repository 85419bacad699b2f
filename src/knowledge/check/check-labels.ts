import { authoredLocales } from '../locale.js';
import type { Problem } from '../problem.js';
import { type Draft, shapedTopics } from './draft.js';

/** Two buttons that read the same cannot be told apart. */
export function checkLabels(draft: Draft): Problem[] {
  return authoredLocales.flatMap((locale) => {
    const taken = new Map<string, string>();
    return shapedTopics(draft, locale).flatMap(({ id, value, point }) => {
      const label = value.label.normalize('NFKC').toLowerCase();
      const other = taken.get(label);
      if (other === undefined) taken.set(label, id);
      else return [point(['label'], `is the label of ${other} as well`, { warning: 'same-label' })];
      return [];
    });
  });
}
