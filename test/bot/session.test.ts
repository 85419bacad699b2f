import { describe, expect, it } from 'vitest';
import {
  mostSaid,
  mostWishes,
  newSession,
  parseSession,
  type Session,
  turnsCounted,
} from '../../src/bot/session.js';

const session: Session = {
  version: 1,
  locale: 'zh-TW',
  localeChosen: true,
  at: { topic: 'unbind_phone', method: 'client', step: 3 },
  choices: [{ label: '下一步', data: '1s:unbind_phone:client:4' }],
  misses: 1,
  app: 'honor_of_kings',
  topic: 'faq_impact',
  bound: 'phone',
  way: 'client',
  wishes: ['unbind_email', 'revoke_app'],
  course: { topic: 'forgot_bound.stolen', stage: 'taken', isTaken: true },
  told: { inOtherHands: true, loggedIn: true },
  said: ['faq_impact'],
  warned: 'paid-offer',
  tone: { turns: 7, again: false, apologised: true },
};

/** What a session had when it was first stored, before anything was added. */
const atFirst = ({ version, locale, localeChosen, at, choices, misses }: Session) => ({
  version,
  locale,
  localeChosen,
  at,
  choices,
  misses,
});

describe('newSession', () => {
  it('is that of somebody who stands nowhere, has picked nothing and was told nothing', () => {
    expect(newSession('en')).toEqual({
      version: 1,
      locale: 'en',
      localeChosen: false,
      at: null,
      choices: [],
      misses: 0,
      app: null,
      topic: null,
      bound: null,
      way: null,
      wishes: [],
      course: null,
      told: { inOtherHands: false, loggedIn: null },
      said: [],
      warned: null,
      tone: { turns: 0, again: false, apologised: false },
    });
  });
});

it('has so few keys that the engine copies it fast', () => {
  // From 17 keys on a changed copy takes ten times as long.
  expect(Object.keys(newSession('en')).length).toBeLessThanOrEqual(16);
});

describe('parseSession', () => {
  it.each([session, newSession('zh-CN')])('reads back what was stored', (stored) => {
    expect(parseSession(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it('reads a session that was stored before anything was kept of the talk', () => {
    expect(parseSession(atFirst(session))).toEqual({
      ...newSession('zh-TW'),
      ...atFirst(session),
    });
  });

  it.each([
    ['app', null],
    ['topic', null],
    ['bound', null],
    ['way', null],
    ['wishes', []],
    ['said', []],
    ['tone', { turns: 0, again: false, apologised: false }],
  ] as const)('reads a session that was stored before there was %s', (name, empty) => {
    const { [name]: _, ...before } = session;
    expect(parseSession(before)).toEqual({ ...session, [name]: empty });
  });

  it('reads a session that holds as much as one may', () => {
    const full = {
      ...session,
      wishes: Array(mostWishes).fill('unbind_email'),
      said: Array(mostSaid).fill('faq_impact'),
      tone: { ...session.tone, turns: turnsCounted - 1 },
    };
    expect(parseSession(full)).toEqual(full);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', JSON.stringify(session)],
    ['another version', { ...session, version: 2 }],
    ['a language that the bot does not speak', { ...session, locale: 'fr' }],
    ['a step below 0', { ...session, at: { topic: 'a', method: 'b', step: -1 } }],
    ['half a step', { ...session, at: { topic: 'a', method: 'b', step: 1.5 } }],
    ['choices without labels', { ...session, choices: ['1m'] }],
    [
      'more choices than a keyboard holds',
      { ...session, choices: Array(25).fill(session.choices[0]) },
    ],
    ['an app with no id', { ...session, app: 7 }],
    ['a part missing', { ...session, misses: undefined }],
    ['a topic that is longer than an id', { ...session, topic: 't'.repeat(49) }],
    ['a bound thing that is none', { ...session, bound: 'bank card' }],
    ['a way that is longer than an id', { ...session, way: 'w'.repeat(25) }],
    ['more wishes than are kept', { ...session, wishes: Array(mostWishes + 1).fill('revoke_app') }],
    ['wishes that are no ids', { ...session, wishes: [null] }],
    ['a turn beyond those counted', { ...session, tone: { ...session.tone, turns: turnsCounted } }],
    ['half a turn', { ...session, tone: { ...session.tone, turns: 0.5 } }],
    [
      'more topics than are remembered',
      { ...session, said: Array(mostSaid + 1).fill('faq_impact') },
    ],
    [
      'an apology that is neither made nor not',
      { ...session, tone: { ...session.tone, apologised: 'once' } },
    ],
  ])('is null for %s', (_, stored) => {
    expect(parseSession(stored)).toBeNull();
  });
});
