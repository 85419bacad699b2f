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
    { numRuns: 1500 },
  );
}

const picks = (data: string | undefined) => unpackAction(data ?? '')?.kind === 'language';

/** Whether an event picks a language: by a button, its number or its name, or by a move. */
function picked({ before, event, isQuestion, understanding }: Leg): boolean {
  if (event.kind === 'pressed') return picks(event.data);
  if (event.kind !== 'said') return false;
  const { move, entities } = understanding;
  const isNamed = entities.language !== undefined || entities.place !== undefined;
  if (isQuestion) return isNamed || ['language', 'pick'].includes(move?.move ?? '');
  const isName = ['简体中文', '繁體中文', 'English'].includes(event.text);
  return isName || picks(before?.choices[Number(event.text) - 1]?.data);
}

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
  legs(({ before, event, isQuestion, turn, understanding }) => {
    if (before || turn.session.localeChosen) return;
    if (!isQuestion || understanding.writing === 'unclear')
      expect(turn.session.locale).toBe(event.locale);
  });
});
