import type { Reply } from '../../../bot/card.js';
import type { Answer } from '../wire.js';
import { focusCard } from './focus-card.js';
import type { Parts } from './parts.js';
import { reveal } from './scroll.js';
import type { Shown } from './talk.js';

/** A card's button that was pressed. */
export interface Pressed {
  readonly shown: Shown;
  readonly label: string;
  readonly button: HTMLElement;
}

/** Shows what the bot says, and leads the keyboard on from the button that asked for it. */
export async function showAnswer(
  parts: Parts,
  { replies, locale }: Answer,
  pressed?: Pressed,
): Promise<void> {
  const { memory, log, scroller } = parts;
  await parts.speak(locale);
  memory.speak(locale);
  const leads = pressed !== undefined && log.place.contains(document.activeElement);
  const turn = memory.nextTurn();
  const [first, ...others] = replies;
  if (first === undefined) return;

  const before = pressed === undefined ? null : makeRoom(parts, first, pressed);
  const shown = memory.show(first.card, turn, locale);
  const line =
    before?.kind === 'replaced'
      ? log.replace(before.old, shown, memory.talk)
      : log.append(shown, memory.talk);
  for (const { card } of others) log.append(memory.show(card, turn, locale), memory.talk);
  reveal(scroller, before?.kind === 'echoed' ? before.line : line);
  if (leads) focusCard(line);
}

type Before =
  | { readonly kind: 'replaced'; readonly old: Shown }
  | { readonly kind: 'echoed'; readonly line: HTMLElement };

/** The last card gives its place to one that replaces it; otherwise the log tells what was chosen. */
function makeRoom({ memory, log }: Parts, reply: Reply, pressed: Pressed): Before {
  if (reply.replaces && memory.talk.entries.at(-1)?.id === pressed.shown.id) {
    memory.drop(pressed.shown);
    return { kind: 'replaced', old: pressed.shown };
  }
  return { kind: 'echoed', line: log.append(memory.say(pressed.label, 'sent'), memory.talk) };
}
