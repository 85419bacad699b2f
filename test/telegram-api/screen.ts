import type { Entity } from './html.js';
import type { InlineButton, Message } from './objects.js';

/** A message of the bot as a person sees it. */
export interface Screen {
  readonly id: number;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly buttons: readonly (readonly InlineButton[])[];
  readonly edited: boolean;
}

export function toScreen(message: Message): Screen {
  return {
    id: message.message_id,
    text: message.text ?? '',
    entities: message.entities ?? [],
    buttons: message.reply_markup?.inline_keyboard ?? [],
    edited: message.edit_date !== undefined,
  };
}

/** The parts of a text that an entity covers: what is bold, what is quoted. */
export function partsOf(screen: Screen, type: string): string[] {
  return screen.entities
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => screen.text.slice(offset, offset + length));
}

/** A message as plain text, its buttons in brackets below. */
export function plain({ text, buttons }: Screen): string {
  const rows = buttons.map((row) => row.map((button) => `[${button.text}]`).join(' '));
  return [text, ...rows].join('\n');
}
