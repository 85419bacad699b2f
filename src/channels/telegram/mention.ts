import type { Entity } from './update.js';

/** A text without the bot's name. */
export interface Unmentioned {
  readonly text: string;
  /** Whether the name was there. */
  readonly isMentioned: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes the bot's @name off a text, wherever it stands, with the comma after it. A text without the
 * name stays as it is.
 *
 * @param entities what Telegram found in the text; ranges that do not fit count for nothing
 */
export function takeOffMentions(
  text: string,
  entities: readonly (Entity | undefined)[],
  username: string,
): Unmentioned {
  const found = entities.filter((entity) => entity !== undefined);
  const ranges = [
    ...found.flatMap((entity) => rangeOf(text, entity, username)),
    ...unmarked(text, found, username),
  ];
  if (ranges.length === 0) return { text, isMentioned: false };
  let rest = '';
  let at = 0;
  for (const { start, end } of ranges.sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    rest += text.slice(at, start).trimEnd();
    at = end + gapAfter(text.slice(end));
    if (rest !== '' && at < text.length) rest += ' ';
  }
  return { text: (rest + text.slice(at)).trim(), isMentioned: true };
}

function rangeOf(text: string, entity: Entity, username: string): Range[] {
  const { type, offset, length, user } = entity;
  const range = { start: offset, end: offset + length };
  if (offset < 0 || length < 1 || range.end > text.length) return [];
  const name = `@${username.toLowerCase()}`;
  const part = text.slice(range.start, range.end).toLowerCase();
  switch (type) {
    case 'mention':
      return part === name ? [range] : [];
    case 'text_mention':
      return user?.is_bot && user.username?.toLowerCase() === name.slice(1) ? [range] : [];
    case 'bot_command':
      // At the beginning it is a command, and read as one.
      return offset > 0 && part.endsWith(name)
        ? [{ start: range.end - name.length, end: range.end }]
        : [];
    default:
      return [];
  }
}

/**
 * Telegram finds no mention where a letter stands against it, as between Chinese characters, which
 * nobody parts by spaces: "请问@unbind_bot怎么解绑".
 */
function unmarked(text: string, entities: readonly Entity[], username: string): Range[] {
  const name = username.replaceAll(/\W/g, '');
  if (name === '') return [];
  // Not \p{ASCII}: without regard to case an s is a ſ.
  const letter = '[^\\x00-\\x7f]';
  const pattern = new RegExp(
    `(?<![\\w@./])@${name}(?=${letter})|(?<=${letter})@${name}(?!\\w)`,
    'giu',
  );
  return [...text.matchAll(pattern)]
    .map(({ index, 0: part }) => ({ start: index, end: index + part.length }))
    .filter(({ start, end }) =>
      entities.every(({ offset, length }) => end <= offset || offset + length <= start),
    );
}

/** What only parts the name from what is asked. */
function gapAfter(text: string): number {
  return /^[\s,，、:：;；]*/u.exec(text)?.[0].length ?? 0;
}
