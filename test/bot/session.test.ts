import { describe, expect, it } from 'vitest';
import { newSession, parseSession, type Session } from '../../src/bot/session.js';

const session: Session = {
  version: 1,
  locale: 'zh-TW',
  localeChosen: true,
  at: { topic: 'unbind_phone', method: 'client', step: 3 },
  choices: [{ label: '下一步', data: '1s:unbind_phone:client:4' }],
  misses: 1,
  app: 'honor_of_kings',
};

describe('newSession', () => {
  it('is that of somebody who stands nowhere and has picked nothing', () => {
    expect(newSession('en')).toEqual({
      version: 1,
      locale: 'en',
      localeChosen: false,
      at: null,
      choices: [],
      misses: 0,
      app: null,
    });
  });
});

describe('parseSession', () => {
  it.each([session, newSession('zh-CN')])('reads back what was stored', (stored) => {
    expect(parseSession(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it('reads a session that was stored before there were apps', () => {
    const { app: _, ...before } = session;
    expect(parseSession(before)).toEqual({ ...session, app: null });
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
  ])('is null for %s', (_, stored) => {
    expect(parseSession(stored)).toBeNull();
  });
});
