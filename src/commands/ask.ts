import { pipeline } from 'node:stream/promises';
import { respond, toNumberedText } from '../bot/index.js';
import { createJsonAsker, linesOf } from '../channels/terminal/index.js';
import type { Config } from '../config.js';
import { loadBrain } from '../load-brain.js';
import { cacheFolder } from '../paths.js';
import type { Io } from './io.js';

/** Answers one question, as a person reads it. */
export async function ask(question: string, config: Config, { output }: Io): Promise<void> {
  const { brain } = await loadBrain(config.contentDir, cacheFolder);
  const event = { kind: 'said', text: question, locale: config.defaultLocale } as const;
  for (const { card } of respond(brain, null, event).replies)
    output.write(`${toNumberedText(card)}\n`);
}

/** Answers JSON lines, one line for each that is not blank, no faster than they are read. */
export async function askJson(config: Config, { input, output }: Io): Promise<void> {
  const { brain } = await loadBrain(config.contentDir, cacheFolder);
  const answer = createJsonAsker(brain, config.defaultLocale);
  async function* answers(lines: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const line of lines) {
      const answered = answer(line);
      if (answered) yield `${JSON.stringify(answered)}\n`;
    }
  }
  await pipeline(input, linesOf, answers, output, { end: false });
}
