import { type Entity, parseHtml } from './html.js';

/** Text as a message holds it: trimmed, as Telegram trims it. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly doubts: readonly string[];
}

/** Makes a message's text of what was sent. Throws an HtmlError for HTML that does not parse. */
export function format(sent: string, html: boolean): FormattedText {
  const { text, entities, doubts } = html
    ? parseHtml(sent)
    : { text: sent, entities: [], doubts: [] };
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return { text: trimmed, entities: entities.flatMap(shift).sort(byPlace), doubts };

  function shift(entity: Entity): Entity[] {
    const from = Math.max(entity.offset - start, 0);
    const to = Math.min(entity.offset - start + entity.length, trimmed.length);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  }
}

function byPlace(first: Entity, second: Entity): number {
  return (
    first.offset - second.offset ||
    second.length - first.length ||
    first.type.localeCompare(second.type)
  );
}

/** Whether a text shows anything. */
export function showsNothing(text: string): boolean {
  return !/[^\s\p{C}\p{Z}\u2800]/u.test(text);
}
