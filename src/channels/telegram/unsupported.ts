import type { Unsupported } from '../../bot/index.js';

/**
 * The fields of a Message that hold something a person sent. The order matters: an animation comes
 * with a `document` beside it, and a venue with a `location`.
 */
const kinds: readonly (readonly [field: string, what: Unsupported])[] = [
  ['photo', 'photo'],
  ['live_photo', 'photo'],
  ['voice', 'voice'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['sticker', 'sticker'],
  ['document', 'file'],
  ['audio', 'file'],
  ['contact', 'contact'],
  ['venue', 'location'],
  ['location', 'location'],
  ['poll', 'other'],
  ['dice', 'other'],
  ['game', 'other'],
  ['story', 'other'],
  ['checklist', 'other'],
  ['paid_media', 'other'],
  ['rich_message', 'other'],
];

/** What a message without text is. Null for a service message ("pinned", "joined"): nobody asked. */
export function unsupportedKind(message: Readonly<Record<string, unknown>>): Unsupported | null {
  return kinds.find(([field]) => message[field] !== undefined)?.[1] ?? null;
}

const askable: ReadonlySet<Unsupported> = new Set(['photo', 'voice', 'video', 'file']);

/**
 * Whether somebody in a group who replies with it is told that the bot reads only text: they may ask
 * with a picture or their voice. A sticker or a moving picture is a gesture.
 */
export function isWorthAWord(message: Readonly<Record<string, unknown>>): boolean {
  const what = unsupportedKind(message);
  return what !== null && askable.has(what) && message.animation === undefined;
}
