import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuestions } from '../../../src/intents/evaluate/index.js';
import type { PlacedSentence } from './placed.js';

/** The questions of a folder of evaluation sets; a line that holds none is passed over. */
export function readAsked(folder: string): PlacedSentence[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names.sort().flatMap((name) => {
    const file = join(folder, name);
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        parseQuestions(line, name).questions.map(({ text, label }) => ({
          text,
          topic: label,
          brief: '',
          file,
          line: index + 1,
        })),
      );
  });
}
