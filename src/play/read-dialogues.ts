import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { formatProblem } from '../knowledge/index.js';
import { parseDialogues, type WrittenDialogue } from './parse-dialogues.js';

/** The dialogues of a file; none when anything is wrong with it, which stands in a line each. */
export interface DialogueFile {
  readonly dialogues: readonly WrittenDialogue[];
  readonly problems: readonly string[];
}

/** Reads a file of dialogues. That it cannot be read is a problem too. */
export async function readDialogues(file: string): Promise<DialogueFile> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    const { dialogues, problems } = parseDialogues(text, basename(file));
    if (problems.length === 0) return { dialogues, problems: [] };
    const lines = problems.map((problem) => formatProblem(problem, dirname(file)));
    return { dialogues: [], problems: lines };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { dialogues: [], problems: [`${file} cannot be read: ${reason}`] };
  }
}
