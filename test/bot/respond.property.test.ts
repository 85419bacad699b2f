import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maxPackedBytes,
  packAction,
  parseSession,
  toNumberedText,
  toPlainText,
  unpackAction,
} from '../../src/bot/index.js';
import { again, anyDeeds, type Leg, walk } from '../support/walk.js';

/** Holds a rule against every leg of many random conversations. */
function always(rule: (leg: Leg) => void): void {
  fc.assert(
    fc.property(anyDeeds, (deeds) => {
      for (const leg of walk(deeds)) rule(leg);
    }),
    { numRuns: 250 },
  );
}

const cardsOf = ({ turn }: Leg) => turn.replies.map(({ card }) => card);
const buttonsOf = (leg: Leg) => cardsOf(leg).flatMap(({ keyboard }) => keyboard.flat());

describe('whatever a person does', () => {
  it('is answered, and nothing that the bot was given is changed', () => {
    always(({ turn }) => expect(turn.replies.length).toBeGreaterThan(0));
  });

  it('is answered the same when it happens the same', () => {
    always((leg) => expect(again(leg)).toEqual(leg.turn));
  });

  it('is answered with a text that a message can hold', () => {
    always((leg) => {
      for (const card of cardsOf(leg)) {
        expect(toPlainText(card).trim()).not.toBe('');
        expect(toNumberedText(card).length).toBeLessThanOrEqual(4096);
      }
    });
  });

  it('is answered without placeholders', () => {
    always((leg) => {
      for (const card of cardsOf(leg)) expect(toNumberedText(card)).not.toMatch(/[{}]|undefined/);
    });
  });

  it('is answered with keyboards of 8 rows of 3 at most, and no empty row', () => {
    always((leg) => {
      for (const { keyboard } of cardsOf(leg)) {
        expect(keyboard.length).toBeLessThanOrEqual(8);
        for (const row of keyboard) expect([1, 2, 3]).toContain(row.length);
      }
    });
  });

  it('is answered with buttons that are packed small, and mean what they say', () => {
    always((leg) => {
      for (const button of buttonsOf(leg)) {
        if (button.kind === 'link') continue;
        expect(Buffer.byteLength(button.data)).toBeLessThanOrEqual(maxPackedBytes);
        const action = unpackAction(button.data);
        expect(action && packAction(action)).toBe(button.data);
        expect(button.label.trim()).not.toBe('');
      }
    });
  });

  it('is answered with no button twice on a card', () => {
    always((leg) => {
      for (const { keyboard } of cardsOf(leg)) {
        const deeds = keyboard
          .flat()
          .map((button) => ('data' in button ? button.data : button.url));
        expect(new Set(deeds).size).toBe(deeds.length);
      }
    });
  });

  it('is answered with links to official pages alone', () => {
    always((leg) => {
      for (const button of buttonsOf(leg))
        if (button.kind === 'link')
          expect(['aq.qq.com', 'connect.qq.com']).toContain(new URL(button.url).host);
    });
  });

  it('leaves a way on: something on screen to pick', () => {
    always(({ turn }) => expect(turn.session.choices.length).toBeGreaterThan(0));
  });

  it('leaves a session that a store can keep: JSON, under 4 KB, without what was written', () => {
    always(({ turn, event }) => {
      const stored = JSON.stringify(turn.session);
      expect(Buffer.byteLength(stored)).toBeLessThan(4096);
      expect(parseSession(JSON.parse(stored))).toEqual(turn.session);
      if (event.kind === 'said' && event.text.length > 100)
        expect(stored).not.toContain(event.text);
    });
  });

  it('lets a typed number pick what stands at that number', () => {
    always((leg) => {
      const lines = cardsOf(leg)
        .map(toNumberedText)
        .flatMap((text) => text.split('\n\n').at(-1)?.split('\n') ?? []);
      const shows = cardsOf(leg).some(({ keyboard }) => keyboard.length > 0);
      if (!shows) return;
      const numbered = leg.turn.session.choices.map(({ label }, index) => `${index + 1}. ${label}`);
      expect(lines.filter((line) => !line.startsWith('→'))).toEqual(numbered);
    });
  });

  it('tells where the person stands as the session does', () => {
    always(({ turn: { session, outcome } }) => {
      const { at } = outcome;
      expect(at && { topic: at.topic, method: at.method, step: at.step }).toEqual(session.at);
      if (at) expect(at.step).toBeLessThanOrEqual(at.steps);
      if (at) expect(at.step === 0).toBe(at.method === null);
    });
  });

  it('is asked back only with something to choose from', () => {
    always(({ turn: { outcome, session } }) => {
      const deeds = session.choices.map(({ data }) => data);
      if (outcome.decision === 'clarify') expect(outcome.offered.length).toBeGreaterThan(1);
      for (const topic of outcome.offered) expect(deeds).toContain(`1t:${topic}`);
    });
  });

  it('takes the place of a card only when a button of it was pressed', () => {
    always(({ event, turn }) => {
      if (event.kind !== 'pressed')
        expect(turn.replies.map(({ replaces }) => replaces)).not.toContain(true);
    });
  });
});
