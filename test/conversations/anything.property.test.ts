import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSession, respond, type Session, toNumberedText } from '../../src/bot/index.js';
import { locales } from '../../src/knowledge/index.js';
import { hostileText } from '../intents/hostile-texts.js';
import { anyLocale, anyText, secrets, toldSecrets } from '../support/arbitrary-events.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { brain } from '../support/shipped-brain.js';

/** The longest text that a platform passes on, in UTF-16 units. */
const longest = 4096;

const questions = [
  '原来的手机号停用了，怎么解绑',
  '信箱和手機都想解綁',
  'How do I unbind my email?',
];
const invisible = ['\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', '\u0301', '\ud800', '\udc00'];
const words = [
  ...['解绑', '密码是', '验证码', '帮我', '付费', '还要', '手机和邮箱', '不是手机，是', '第三步'],
  ...[
    'http://a.cn/',
    'a@b.cn ',
    '138',
    '1 2-3,',
    '下一步',
    'no ',
    '？',
    '我',
    '😀',
    'ﷺ',
    '{step}',
    '/',
  ],
];

const anyWord = fc.constantFrom(...words, ...invisible);
const anyQuestion = fc.constantFrom(...questions, ...toldSecrets);

/** Whatever reaches the bot: a word over and over, a question among what nobody sees, or anything. */
const anything = fc.oneof(
  anyText,
  hostileText,
  fc
    .tuple(anyWord, fc.integer({ min: 2, max: longest }))
    .map(([word, times]) => word.repeat(times)),
  fc.array(anyWord, { maxLength: 60 }).map((some) => some.join('')),
  fc
    .tuple(anyQuestion, fc.constantFrom(...invisible))
    .map(([question, mark]) => [...question].join(mark)),
  fc.tuple(anyWord, anyQuestion).map(([word, question]) => `${word.repeat(longest)} ${question}`),
  fc.tuple(anyQuestion, anyWord).map(([question, word]) => `${question}${word.repeat(longest)}`),
  anyQuestion,
);

const anyTexts = fc.array(
  anything.map((text) => text.slice(-longest)),
  { minLength: 1, maxLength: 6 },
);

const staleNotices = locales.flatMap((locale) =>
  brain.knowledge.in[locale].wordings.map(({ stale }) => stale),
);

/** Whether every choice on screen can be picked, and is answered with more than that it is stale. */
function expectWayOn(session: Session): void {
  expect(session.choices.length).toBeGreaterThan(0);
  for (const { data } of session.choices) {
    const { replies } = respond(brain, session, { kind: 'pressed', data, locale: session.locale });
    expect(replies).not.toEqual([]);
    const texts = replies.map(({ card }) => toNumberedText(card));
    const stale = staleNotices.filter((notice) => texts.some((text) => text.includes(notice)));
    expect(stale).toEqual([]);
  }
}

it('whatever is written, the real bot answers it, the same each time, with a way on', () => {
  fc.assert(
    fc.property(anyTexts, anyLocale, (texts, locale) => {
      let session: Session | null = null;
      for (const text of texts) {
        const event = deepFreeze({ kind: 'said', text, locale } as const);
        const turn = respond(brain, session, event);
        expect(respond(brain, session, event)).toEqual(turn);
        expect(turn.replies).not.toEqual([]);
        for (const { card } of turn.replies) {
          const shown = toNumberedText(card);
          expect(shown.trim()).not.toBe('');
          expect(shown.length).toBeLessThanOrEqual(4096);
          expect(shown).not.toMatch(/[{}]|undefined/);
        }
        expectWayOn(turn.session);
        const stored = JSON.stringify(turn.session);
        expect(Buffer.byteLength(stored)).toBeLessThan(4096);
        expect(parseSession(JSON.parse(stored))).toEqual(turn.session);
        const kept = JSON.stringify(turn);
        for (const secret of secrets) if (text.includes(secret)) expect(kept).not.toContain(secret);
        session = deepFreeze(turn.session);
      }
    }),
    { numRuns: 400 },
  );
}, 600_000);
