import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Brain, Button, Session, UserEvent } from '../../src/bot/index.js';

type Bot = typeof import('../../src/bot/index.js');
type Play = typeof import('../../src/play/index.js');

/** Where somebody stands who does something. */
export interface Moment {
  readonly session: Session | null;
  readonly event: UserEvent;
}

const folder = join(import.meta.dirname, '../../test/dialogues');

/** All that is said in the project's dialogues, each where its talk stands by then. */
export async function readMoments(
  { respond }: Bot,
  { readDialogues, shownAfter, toEvent }: Play,
  brain: Brain,
): Promise<Moment[]> {
  const moments: Moment[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  for (const file of files)
    for (const { locale, turns } of (await readDialogues(join(folder, file))).dialogues) {
      let session: Session | null = null;
      let screen: readonly Button[] = [];
      for (const { deed } of turns) {
        const event = toEvent(deed, screen, locale);
        if (event.kind === 'said') moments.push({ session, event });
        const turn = respond(brain, session, event);
        session = turn.session;
        screen = shownAfter(turn, screen);
      }
    }
  return moments;
}
