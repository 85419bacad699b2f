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
