import type { Entity } from './html.js';

const patterns = {
  bot_command: /(?<![\w/])\/\w{1,64}(?:@\w{3,32})?/g,
  mention: /(?<![\w/])@[a-z]\w{3,31}/gi,
  url: /(?<![\w@.])(?:https?:\/\/)?(?:[a-z\d-]+\.)+(?:com|cn|net|org)\b(?:\/[\w./?=&%-]*)?/gi,
  email: /(?<![\w.])[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}/gi,
};

/** What Telegram finds by itself in what people write: commands, mentions, addresses. */
export function entitiesOf(text: string): Entity[] {
  return Object.entries(patterns)
    .flatMap(([type, pattern]) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
        type,
        offset: index,
        length: found.length,
      })),
    )
    .sort((first, second) => first.offset - second.offset);
}
