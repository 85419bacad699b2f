import { unpackAction } from './action.js';
import { parseCommand } from './command.js';
import type { UserEvent } from './event.js';
import { maskSecrets } from './guard/index.js';

/**
 * The event as it may be kept: without secrets, and without what nobody reads. It is answered with the
 * same turn as the event itself.
 */
export function maskEvent(event: UserEvent): UserEvent {
  switch (event.kind) {
    case 'started':
      return maskStarted(event);
    case 'said':
      return maskSaid(event);
    case 'pressed':
      return maskPressed(event);
    case 'sent-unsupported':
      return event;
  }
}

type EventOf<Kind extends UserEvent['kind']> = UserEvent & { readonly kind: Kind };

/** Buttons hold no secrets: what does stands on none, and is answered without being read. */
function maskPressed(event: EventOf<'pressed'>): UserEvent {
  const isClean = unpackAction(event.data) || maskSecrets(event.data).found.length === 0;
  return isClean ? event : { ...event, data: '' };
}

function maskStarted(event: EventOf<'started'>): UserEvent {
  if (event.payload === undefined || maskSecrets(event.payload).found.length === 0) return event;
  const { payload, ...rest } = event;
  return rest;
}

function maskSaid(event: EventOf<'said'>): UserEvent {
  const { text, asked, found } = maskSecrets(event.text);
  if (found.length === 0) return event;
  const command = parseCommand(event.text);
  // Only the name of a command is read: what else stands there is not kept.
  if (command) return { ...event, text: /^\s*\/\w+/.exec(event.text)?.[0] ?? '/' };
  return { ...event, text, masked: { asked, found } };
}
