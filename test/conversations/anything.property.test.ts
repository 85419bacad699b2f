import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSession, respond, type Session, toNumberedText } from '../../src/bot/index.js';
import { anyLocale, anyText } from '../support/arbitrary-events.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { brain } from '../support/shipped-brain.js';

it('whatever is written, the real bot answers it, the same each time, with a way on', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), anyLocale, (texts, locale) => {
      let session: Session | null = null;
      for (const text of texts) {
        const event = deepFreeze({ kind: 'said', text, locale } as const);
        const turn = respond(brain, session, event);
        expect(respond(brain, session, event)).toEqual(turn);
        for (const { card } of turn.replies) expect(toNumberedText(card)).not.toBe('');
        expect(turn.session.choices.length).toBeGreaterThan(0);
        expect(parseSession(JSON.parse(JSON.stringify(turn.session)))).toEqual(turn.session);
        session = deepFreeze(turn.session);
      }
    }),
    { numRuns: 150 },
  );
});
