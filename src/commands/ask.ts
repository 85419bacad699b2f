import { createInterface } from 'node:readline';
import { respond, toNumberedText } from '../bot/index.js';
import { createJsonAsker } from '../channels/terminal/index.js';
import type { Config } from '../config.js';
import { loadBrain } from '../load-brain.js';
import { cacheFolder, shippedContent } from '../paths.js';
import type { Io } from './io.js';

/** Answers one question, as a person reads it. */
export async function ask(question: string, config: Config, { output }: Io): Promise<void> {
  const { brain } = await loadBrain(config.contentDir ?? shippedContent, cacheFolder);
  const event = { kind: 'said', text: question, locale: config.defaultLocale } as const;
  for (const { card } of respond(brain, null, event).replies)
    output.write(`${toNumberedText(card)}\n`);
}

/** Answers JSON lines, one line for each that is not blank. */
export async function askJson(config: Config, { input, output }: Io): Promise<void> {
  const { brain } = await loadBrain(config.contentDir ?? shippedContent, cacheFolder);
  const answer = createJsonAsker(brain, config.defaultLocale);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') output.write(`${JSON.stringify(answer(line))}\n`);
}
