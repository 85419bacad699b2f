import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Utterance } from '../../src/knowledge/index.js';

const line = z.object({ text: z.string(), intent: z.string() });

/** The two halves of a public set. The brief is empty: nobody has said who wrote what. */
export interface SetData {
  readonly train: readonly Utterance[];
  readonly test: readonly Utterance[];
}

/** @throws {Error} when a file is missing or holds anything but `{"text","intent"}` lines */
export function readSet(folder: string, name: string): SetData {
  const read = (half: string): Utterance[] =>
    readFileSync(join(folder, name, `${half}.jsonl`), 'utf8')
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => {
        const { text: utterance, intent } = line.parse(JSON.parse(text));
        return { text: utterance, topic: intent, brief: '' };
      });
  return { train: read('train'), test: read('test') };
}
