import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSession, type Turn } from '../../../src/bot/index.js';
import { parseLine, turnToJson } from '../../../src/channels/terminal/json-line.js';

const expected =
  'expected {"session":"a","text":"…"} or {"session":"a","tap":"…"}, optionally with "locale"';

describe('parseLine', () => {
  it.each<[string, object]>([
    ['{"session":"a","text":"怎么解绑"}', { kind: 'text', session: 'a', text: '怎么解绑' }],
    ['{"session":"a","tap":"下一步"}', { kind: 'tap', session: 'a', tap: '下一步' }],
    ['{"text":""}', { kind: 'text', session: '', text: '' }],
    [' {"text" : "a"}\r', { kind: 'text', session: '', text: 'a' }],
    ['{"text":"a","locale":"en"}', { kind: 'text', session: '', text: 'a', locale: 'en' }],
    ['{"tap":"a","locale":"zh-TW"}', { kind: 'tap', session: '', tap: 'a', locale: 'zh-TW' }],
    ['{"text":"a\u2028b\\ud800"}', { kind: 'text', session: '', text: 'a\u2028b\ud800' }],
    ['{"text":"a","text":"b"}', { kind: 'text', session: '', text: 'b' }],
  ])('reads %s', (line, parsed) => {
    expect(parseLine(line)).toEqual(parsed);
  });

  it.each([
    '',
    'hello',
    '{',
    '{"text":"a"} {"text":"b"}',
    "{'text':'a'}",
    '{"text":"a\tb"}',
    '\ufeff{}',
  ])('says that %j is not JSON', (line) => {
    expect(parseLine(line)).toEqual({ kind: 'malformed', problem: 'this line is not JSON' });
  });

  it.each([
    '{}',
    '[]',
    'null',
    '42',
    '"怎么解绑"',
    '{"session":"a"}',
    '{"text":null}',
    '{"text":["a"]}',
    '{"tap":""}',
    '{"text":"a","tap":"b"}',
    '{"session":1,"text":"a"}',
    `{"session":"${'s'.repeat(201)}","text":"a"}`,
    '{"text":"a","locale":"de"}',
    '[{"text":"a"}]',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    `${'{"text":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  ])('says what %.60s should be', (line) => {
    expect(parseLine(line)).toEqual({ kind: 'malformed', problem: expected });
  });

  it.each([
    ['{"text":"a","extra":true}', 'extra'],
    ['{"text":1,"extra":true,"more":1}', 'extra'],
    ['{"tap":"a","Locale":"en"}', 'Locale'],
    ['{"__proto__":{"text":"a"}}', '__proto__'],
    ['{"text":"a","__proto__":{}}', '__proto__'],
    [`{"text":"a","${'x'.repeat(5000)}":1}`, `${'x'.repeat(40)}…`],
  ])('names the key that %.40s should not have', (line, key) => {
    expect(parseLine(line)).toEqual({
      kind: 'malformed',
      problem: `“${key}” is unknown here; the keys are session, text, tap, locale`,
    });
  });

  it('never throws', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(
      fc.property(line, (text) => {
        expect(['text', 'tap', 'malformed']).toContain(parseLine(text).kind);
      }),
    );
  });
});

describe('turnToJson', () => {
  const turn: Turn = {
    session: newSession('en'),
    replies: [
      {
        card: {
          title: 'Title',
          progress: { step: 2, steps: 6 },
          body: [{ kind: 'text', text: 'Tap 「设置」.' }],
          keyboard: [
            [
              { kind: 'press', label: 'Next', data: '1s:a:b:3', primary: true },
              { kind: 'link', label: 'Open', url: 'https://aq.qq.com/' },
            ],
          ],
        },
        replaces: true,
      },
    ],
    effects: [{ kind: 'hand-off' }],
    outcome: {
      decision: 'clarify',
      topics: ['unbind_phone'],
      confidence: 0.12345,
      alternatives: [{ intent: 'forgot_bound', confidence: 0.0004 }],
      offered: ['forgot_bound'],
      at: { topic: 'unbind_phone', method: 'client', step: 2, steps: 6 },
    },
  };

  const asked = { kind: 'text', session: 'a', text: '怎么解绑' } as const;

  it('is the documented shape, and nothing more', () => {
    expect(turnToJson(asked, turn)).toEqual({
      session: 'a',
      said: '怎么解绑',
      decision: 'clarify',
      topics: ['unbind_phone'],
      confidence: 0.123,
      alternatives: [{ topic: 'forgot_bound', confidence: 0 }],
      offered: ['forgot_bound'],
      at: { topic: 'unbind_phone', method: 'client', step: 2, steps: 6 },
      replies: [
        {
          text: 'Title  2 / 6\n\nTap 「设置」.',
          buttons: [[{ label: 'Next' }, { label: 'Open', url: 'https://aq.qq.com/' }]],
        },
      ],
    });
  });

  it('says null where the person stands nowhere', () => {
    const nowhere = { ...turn, outcome: { ...turn.outcome, at: null } };
    expect(turnToJson(asked, nowhere)).toMatchObject({ at: null });
  });

  it('says first whose turn it is, what the person did, and the locale they gave', () => {
    const tapped = { kind: 'tap', session: 'a', tap: '下一步', locale: 'en' } as const;
    const keys = Object.keys(turnToJson(tapped, turn));
    expect(keys.slice(0, 4)).toEqual(['session', 'tapped', 'locale', 'decision']);
    expect(turnToJson(tapped, turn)).toMatchObject({ tapped: '下一步', locale: 'en' });
    expect(Object.keys(turnToJson(asked, turn)).slice(0, 3)).toEqual([
      'session',
      'said',
      'decision',
    ]);
  });

  it('repeats no password', () => {
    const text = '我的密码是 abc12345';
    const lines = [{ ...asked, text }, { kind: 'tap', session: 'a', tap: text } as const];
    for (const line of lines)
      expect(JSON.stringify(turnToJson(line, turn))).toMatch(/^(?!.*abc12345).*我的密码/);
    expect(JSON.stringify(parseLine('{"密码: abc12345":1}'))).not.toContain('abc12345');
  });
});
