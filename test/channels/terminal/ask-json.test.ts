import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonAsker } from '../../../src/channels/terminal/index.js';
import type { Locale } from '../../../src/knowledge/index.js';
import { smallBrain } from '../../commands/support/small-brain.js';

/** What the tests look at of an answer. */
interface Printed {
  readonly decision?: string;
  readonly topics?: readonly string[];
  readonly at?: { readonly method: string | null; readonly step: number } | null;
  readonly error?: string;
  readonly replies?: readonly { readonly text: string }[];
}

/** Asks line by line; an object stands for its JSON. */
async function asker(locale: Locale = 'zh-CN') {
  const ask = createJsonAsker(await smallBrain(), locale);
  return (line: string | object): Printed | null =>
    ask(typeof line === 'string' ? line : JSON.stringify(line));
}

const question = '怎么解绑手机 1';

describe('createJsonAsker', () => {
  it('answers a question', async () => {
    const ask = await asker();
    expect(ask({ session: 'a', text: question })).toMatchObject({
      session: 'a',
      decision: 'answer',
      topics: ['unbind_phone'],
      confidence: 1,
      at: { topic: 'unbind_phone', method: null, step: 0 },
      replies: [{ text: expect.stringContaining('解绑绑定的手机号') }],
    });
  });

  it('goes on with the conversation that a line belongs to', async () => {
    const ask = await asker();
    for (const session of ['a', 'b']) ask({ session, text: question });
    expect(ask({ session: 'a', tap: '在 QQ 里' })?.at).toMatchObject({ method: 'client', step: 1 });
    expect(ask({ session: 'b', tap: '用网页' })?.at).toMatchObject({ method: 'security_center' });
    expect(ask({ session: 'a', tap: '下一步' })?.at).toMatchObject({ method: 'client', step: 2 });
    expect(ask({ session: 'b', text: '有影响吗 1' })?.topics).toEqual(['faq_impact']);
  });

  it('starts anew for a session that no line has named before', async () => {
    const ask = await asker();
    ask({ session: 'a', text: question });
    for (const session of ['', '__proto__', 'constructor'])
      expect(ask({ session, tap: '在 QQ 里' })?.error).toContain('no button on screen');
  });

  it('says which buttons there are when a tap finds none', async () => {
    const ask = await asker();
    expect(ask({ session: 'a', tap: 'x' })).toEqual({
      line: 1,
      session: 'a',
      error: 'no button on screen contains "x"',
    });
    ask({ session: 'a', text: question });
    expect(ask({ session: 'a', tap: 'x' })?.error).toMatch(
      /^no button on screen contains "x"; there are: 在 QQ 里操作.* · 用网页/,
    );
  });

  it('says where a link leads instead of following it', async () => {
    const ask = await asker();
    ask({ session: 'a', text: question });
    ask({ session: 'a', tap: '用网页' });
    expect(ask({ session: 'a', tap: '打开安全中心' })?.error).toBe(
      '"打开安全中心" opens https://aq.qq.com/: there is nothing to answer',
    );
  });

  it('stays where it was after a line with an error', async () => {
    const ask = await asker();
    ask({ session: 'a', text: question });
    ask({ session: 'a', tap: 'nothing' });
    ask('{"session":"a"');
    ask({ session: 'a', text: '有影响吗 1', extra: true });
    ask({ session: 'a', text: '有影响吗 1', locale: 'de' });
    expect(ask({ session: 'a', tap: '在 QQ 里' })?.at).toMatchObject({ step: 1 });
  });

  it('names a key that it does not know', async () => {
    const ask = await asker();
    ask('');
    expect(ask({ session: 'a', text: question, txt: question })).toEqual({
      line: 2,
      error: '“txt” is unknown here; the keys are session, text, tap, locale',
    });
  });

  it('repeats what the person did, and the locale they gave', async () => {
    const ask = await asker();
    expect(ask({ session: 'a', text: question })).toMatchObject({ said: question });
    const tapped = ask({ session: 'a', tap: '在 QQ 里', locale: 'zh-CN' });
    expect(tapped).toMatchObject({ tapped: '在 QQ 里', locale: 'zh-CN' });
  });

  it('repeats no password, nor does an error', async () => {
    const ask = await asker();
    expect(JSON.stringify(ask({ text: '密码: abc12345' }))).not.toContain('abc12345');
    const error = ask({ tap: '密码: abc12345' })?.error;
    expect(error).toContain('no button on screen contains "密码');
    expect(error).not.toContain('abc12345');
  });

  it('counts lines with the blank ones, which have no answer', async () => {
    const ask = await asker();
    expect([ask(''), ask(' \r'), ask('\ufeff')]).toEqual([null, null, null]);
    expect(ask('x')).toEqual({ line: 4, error: 'this line is not JSON' });
  });

  it('speaks the language of the line, else the default', async () => {
    const text = '1234567';
    const [inEnglish, inChinese] = [await asker('en'), await asker()];
    const english = inEnglish({ text })?.replies?.[0]?.text;
    expect(english).toMatch(/[a-z]{3}/);
    expect(inChinese({ text, locale: 'en' })?.replies?.[0]?.text).toBe(english);
    expect(inChinese({ session: 'b', text })?.replies?.[0]?.text).toMatch(/\p{Script=Han}/u);
  });

  it('answers whatever is said or tapped with one line of JSON', async () => {
    const ask = await asker();
    const content = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(question, '1', '用'));
    const line = fc.record({
      session: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom('text', 'tap'),
      content,
    });
    fc.assert(
      fc.property(line, ({ session, kind, content }) => {
        const answer = ask({ session, [kind]: content });
        expect(answer).toHaveProperty(answer && 'error' in answer ? 'line' : 'decision');
        expect(JSON.stringify(answer)).not.toContain('\n');
      }),
      { numRuns: 500 },
    );
  });
});
