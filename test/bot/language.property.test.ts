import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpackAction } from '../../src/bot/index.js';
import { anyDeeds, type Leg, walk } from '../support/walk.js';

/** The writings in which a language is written: who writes so asks for no other. */
const writings = {
  'zh-CN': ['simplified', 'traditional', 'chinese'],
  'zh-TW': ['simplified', 'traditional', 'chinese'],
  en: ['english'],
} as const;

function legs(rule: (leg: Leg) => void): void {
  fc.assert(
    fc.property(anyDeeds, (deeds) => {
      for (const leg of walk(deeds)) rule(leg);
    }),
    { numRuns: 400 },
  );
}

/** The language that an event picks by a button, typed or pressed. */
function picked({ before, event }: Leg): boolean {
  if (event.kind === 'pressed') return unpackAction(event.data)?.kind === 'language';
  if (event.kind !== 'said') return false;
  const number = Number(event.text) - 1;
  const choice = before?.choices[number];
  return event.text === 'English' || unpackAction(choice?.data ?? '')?.kind === 'language';
}

it('a language changes when it is picked or written, and by nothing else', () => {
  legs((leg) => {
    const { before, event, turn } = leg;
    if (!before || before.locale === turn.session.locale || picked(leg)) return;
    expect(event.kind).toBe('said');
    expect(leg.understanding.writing).not.toBe('unclear');
  });
});

it('a language that was picked is kept until the person writes in another one', () => {
  legs((leg) => {
    const { before, understanding, turn } = leg;
    if (!before?.localeChosen || picked(leg)) return;
    if (turn.session.locale === before.locale) expect(turn.session.localeChosen).toBe(true);
    else expect(writings[before.locale]).not.toContain(understanding.writing);
  });
});

it('a language that was picked is the one that is spoken', () => {
  legs(({ event, turn }) => {
    const action = event.kind === 'pressed' ? unpackAction(event.data) : null;
    if (action?.kind !== 'language') return;
    expect(turn.session).toMatchObject({ locale: action.locale, localeChosen: true });
  });
});

it('a person is met in their client’s language, unless they write in another one', () => {
  legs(({ before, event, turn, understanding }) => {
    if (before || turn.session.localeChosen) return;
    if (event.kind !== 'said' || understanding.writing === 'unclear')
      expect(turn.session.locale).toBe(event.locale);
  });
});
