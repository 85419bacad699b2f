import { createReadStream } from 'node:fs';
import { linesOf } from '../channels/terminal/index.js';
import type { Config } from '../config.js';
import { loadBrain } from '../load-brain.js';
import { cacheFolder } from '../paths.js';
import {
  createEnginePlayer,
  dialogueLine,
  isRight,
  type Performance,
  performanceLines,
  playDialogue,
  readDialogues,
  recordDialogues,
  sumLines,
  toSummary,
} from '../play/index.js';
import type { Io } from './io.js';

export interface PlayOptions {
  /** Whether every transcript is printed, rather than those of failures. */
  readonly all?: boolean;
  /** Whether a summary for programs is printed, and nothing else. */
  readonly json?: boolean;
}

const usage = `Which dialogues? npm run play -- FILE.yaml…
To record some: npm run -s ask -- --json < asked.jsonl | npm run -s play -- --record > dialogues.yaml
`;

/**
 * Plays the dialogues of some files, and prints how they went. A file with problems is not played.
 * Whether everything is right.
 */
export async function play(
  files: readonly string[],
  { all = false, json = false }: PlayOptions,
  config: Config,
  { output, errors }: Io,
): Promise<boolean> {
  if (files.length === 0) {
    errors.write(usage);
    return false;
  }
  const { brain } = await loadBrain(config.contentDir, cacheFolder);
  const performances: Performance[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const read = await readDialogues(file);
    problems.push(...read.problems);
    for (const problem of read.problems) errors.write(`${problem}\n`);
    for (const dialogue of read.dialogues) {
      const player = createEnginePlayer(brain, dialogue.locale);
      const performance = {
        file,
        line: dialogue.line,
        played: await playDialogue(player, dialogue),
      };
      performances.push(performance);
      if (!json) output.write(`${dialogueLine(performance)}\n`);
    }
  }
  const shown = performances.filter(({ played }) => all || !isRight(played));
  const lines = json
    ? [JSON.stringify(toSummary(performances, problems))]
    : ['', ...shown.flatMap(performanceLines), ...sumLines(performances)];
  output.write(`${lines.join('\n')}\n`);
  return problems.length === 0 && performances.every(({ played }) => isRight(played));
}

/**
 * Writes dialogues out of the lines that `ask --json` printed. Whether every line is in them.
 *
 * @param file null for what comes in
 */
export async function record(file: string | null, config: Config, io: Io): Promise<boolean> {
  const name = file ?? 'standard input';
  const lines: string[] = [];
  try {
    for await (const line of linesOf(file === null ? io.input : createReadStream(file)))
      lines.push(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    io.errors.write(`${name} cannot be read: ${reason}\n`);
    return false;
  }
  const { yaml, problems } = recordDialogues(lines, name, config.defaultLocale);
  for (const problem of problems) io.errors.write(`${problem}\n`);
  io.output.write(yaml);
  return problems.length === 0;
}
