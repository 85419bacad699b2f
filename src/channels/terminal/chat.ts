import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { toNumberedText, type UserEvent } from '../../bot/index.js';
import type { Locale } from '../../knowledge/index.js';
import type { Hub } from '../receive.js';

/** A terminal, or what stands for one. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

const conversation = 'terminal:chat';
const endings = new Set(['/quit', '/exit']);

/** Talks in a terminal until the input ends or the person leaves. Choices are picked by number. */
export async function chat(hub: Hub, locale: Locale, { input, output }: Terminal): Promise<void> {
  const { terminal } = hub.brain().knowledge.in[locale].phrases;
  const tell = async (event: UserEvent): Promise<void> => {
    const { replies } = await hub.converse(conversation, event);
    for (const { card } of replies) output.write(`\n${toNumberedText(card)}\n\n`);
  };
  output.write(`${terminal.welcome}\n`);
  await tell({ kind: 'started', locale });
  // Made only now: what is read before someone iterates would be lost.
  const lines = createInterface({ input, output, prompt: `${terminal.prompt} ` });
  let open = true;
  lines.once('close', () => {
    open = false;
  });
  lines.prompt();
  for await (const line of lines) {
    if (endings.has(line.trim())) break;
    if (line.trim() !== '') await tell({ kind: 'said', text: line, locale });
    if (open) lines.prompt();
  }
  lines.close();
  output.write(`${terminal.bye}\n`);
}
