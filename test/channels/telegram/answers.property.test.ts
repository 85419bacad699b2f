import fc from 'fast-check';
import { expect, it } from 'vitest';
import { respond, type Session } from '../../../src/bot/index.js';
import { decode } from '../../../src/channels/telegram/decode.js';
import type { Decoded } from '../../../src/channels/telegram/decoded.js';
import { encode } from '../../../src/channels/telegram/encode.js';
import { answerInline } from '../../../src/channels/telegram/inline.js';
import { toPlace } from '../../../src/channels/telegram/place.js';
import { brain } from '../../support/shipped-brain.js';
import { checkCall } from './check-call.js';
import { mutatedUpdate } from './hostile-updates.js';
import { reader } from './updates.js';

/** What Telegram would refuse of what an update is answered with. */
function refused(decoded: Decoded, session: Session | null): [string[], Session | null] {
  switch (decoded.kind) {
    case 'event': {
      const turn = respond(brain, session, decoded.event);
      const place = toPlace(decoded);
      const calls = turn.replies.map(({ card }) => ({
        chat_id: decoded.chat,
        ...encode(card),
        ...place,
      }));
      return [calls.flatMap((call) => checkCall('sendMessage', call)), turn.session];
    }
    case 'inline':
      return [checkCall('answerInlineQuery', answerInline(brain, 'unbind_bot', decoded)), session];
    case 'stray-tap': {
      const { callbackId: callback_query_id, hint: text } = decoded;
      const answer = { callback_query_id, ...(text !== undefined && { text, show_alert: true }) };
      return [checkCall('answerCallbackQuery', answer), session];
    }
    default:
      return [[], session];
  }
}

it('Telegram takes whatever broken updates are answered with', () => {
  fc.assert(
    fc.property(fc.array(mutatedUpdate(), { maxLength: 6 }), (updates) => {
      let session: Session | null = null;
      for (const update of updates) {
        const [problems, after] = refused(decode(update, reader), session);
        expect(problems).toEqual([]);
        session = after;
      }
    }),
    { numRuns: 300 },
  );
}, 600_000);
