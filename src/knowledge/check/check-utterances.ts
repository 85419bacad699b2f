import type { Problem, Severity } from '../problem.js';
import { unwantedCharacter } from '../read/characters.js';
import { utteranceMinimums } from '../utterance-minimums.js';
import type { Draft } from './draft.js';

/** The longest utterance, in UTF-16 units: the classifier looks no further. */
export const maxUtteranceUnits = 512;

/** Utterances must say something, say it once, and be enough. */
export function checkUtterances(draft: Draft): Problem[] {
  return [...checkLines(draft), ...checkCounts(draft)];
}

function* checkLines({ utterances }: Draft): Generator<Problem> {
  const taken = new Map<string, { topic: string; place: string }>();
  for (const { file, topic, lines } of utterances)
    for (const { text, line, column } of lines ?? []) {
      const problem = (message: string, severity: Severity = 'error'): Problem => ({
        file,
        line,
        column,
        path: '',
        message: `“${clip(text)}” ${message}`,
        severity,
      });
      const character = unwantedCharacter(text, '\t');
      if (character) yield problem(`holds a character that must not be there (${character})`);
      if (!/[\p{L}\p{N}]/u.test(text)) yield problem('has no letter or digit');
      if (text.length > maxUtteranceUnits)
        yield problem(`is longer than ${maxUtteranceUnits} characters`);
      const key = sameness(text);
      const earlier = taken.get(key);
      if (!earlier) taken.set(key, { topic, place: `${file}:${line}` });
      else if (earlier.topic === topic)
        yield problem(`stands at ${earlier.place} already`, 'warning');
      else yield problem(`asks for ${earlier.topic} at ${earlier.place}`);
    }
}

function checkCounts(draft: Draft): Problem[] {
  const counts = new Map<string, number>();
  // Where a list could not be read, there may be any number.
  for (const { topic, lines } of draft.utterances)
    counts.set(topic, (counts.get(topic) ?? 0) + (lines?.length ?? Infinity));
  return [...draft.in['zh-CN'].topics].flatMap(([id, { value, point }]) => {
    const count = counts.get(id) ?? 0;
    if (count === 0) return [point([], `has no utterances: nothing leads to it`, { at: 'name' })];
    const least = value ? utteranceMinimums[value.kind] : 0;
    const message = `has too few utterances: ${count}, and for kind ${value?.kind} ${least} are needed`;
    return count < least ? [point([], message, { at: 'name', severity: 'warning' })] : [];
  });
}

/** Two utterances that a classifier cannot tell apart have the same. */
function sameness(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replace(/[\p{P}\p{Z}\p{C}]/gu, '') || folded;
}

function clip(text: string): string {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text;
}
