import { oncePer, type Step } from '../../knowledge/index.js';
import { fold } from '../fold.js';
import { plainForm } from '../guard/index.js';

/** Shorter meanings in latin letters are words that may mean anything. */
const fewestInLatin = 7;

/** The labels that stand in a text in 「」, each with what it means in brackets behind it, folded. */
function namesOfLabels(text: string): string[][] {
  const found = text.matchAll(/「([^「」]+)」(?: \(([^()]+)\))?/g);
  return [...found]
    .map(([, label = '', meaning = '']) => [
      fold(plainForm(label)),
      ...(meaning.length >= fewestInLatin ? [fold(plainForm(meaning))] : []),
    ])
    .filter(([label]) => label !== '');
}

/** All that the labels in a text are called. */
export function labelsIn(text: string): string[] {
  return namesOfLabels(text).flat();
}

/** The labels on screen that a step says what to do with, each with what else it is called. */
export const labelsToFollow = oncePer((step: Pick<Step, 'do'>) => namesOfLabels(step.do));

/** All that they are called. */
export const namesToFollow = oncePer((step: Pick<Step, 'do'>): readonly string[] =>
  labelsToFollow(step).flat(),
);
