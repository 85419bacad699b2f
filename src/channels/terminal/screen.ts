import type { Button, Turn } from '../../bot/index.js';

/** The buttons that a person sees: those of the last turn that had any. */
export function buttonsAfter(turn: Turn, before: readonly Button[]): readonly Button[] {
  const shown = turn.replies.flatMap(({ card }) => card.keyboard.flat());
  return shown.length > 0 ? shown : before;
}

/** The first button whose label contains a text; buttons that press before links. */
export function findButton(buttons: readonly Button[], label: string): Button | undefined {
  const matching = buttons.filter((button) => button.label.includes(label));
  return matching.find(({ kind }) => kind === 'press') ?? matching[0];
}
