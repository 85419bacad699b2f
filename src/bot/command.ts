import type { Action } from './action.js';

/** A slash command as every channel takes it; null for text that is none. */
export type Command =
  | { readonly kind: 'start'; readonly payload: string }
  | { readonly kind: 'act'; readonly action: Action };

const form = /^\/([A-Za-z0-9_]{1,64})(?:@\w+)?(?:\s+(\S{1,64}))?\s*$/;

/** Commands are `/start`, `/menu`, `/help`, `/language`, `/human`, and `/<topic id>`. */
export function parseCommand(text: string): Command | null {
  const match = form.exec(text.trim());
  if (!match) return null;
  const name = (match[1] ?? '').toLowerCase();
  switch (name) {
    case 'start':
      return { kind: 'start', payload: match[2] ?? '' };
    case 'menu':
    case 'help':
      return { kind: 'act', action: { kind: 'menu' } };
    case 'language':
      return { kind: 'act', action: { kind: 'languages' } };
    default:
      return { kind: 'act', action: { kind: 'topic', topic: name } };
  }
}

/** The topic of a deep link's payload, where `-` stands for the dot that payloads cannot hold. */
export function payloadTopic(payload: string): string {
  return payload.toLowerCase().replaceAll('-', '.');
}
