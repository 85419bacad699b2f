import { describe, expect, it } from 'vitest';
import { measureGuard } from '../../../bench/guard/measure.js';
import { type GuardMessage, secretMessages } from '../../../bench/guard/messages.js';

const messages = secretMessages(400, 3);

/** Masks what a message says it holds, and nothing else. */
function perfect(text: string): string {
  const message = messages.find((one) => one.text === text);
  let masked = '';
  let at = 0;
  for (const { written } of message?.secrets ?? []) {
    const start = text.indexOf(written, at);
    masked += `${text.slice(at, start)}[gone]`;
    at = start + written.length;
  }
  return masked + text.slice(at);
}

const all = (tallies: readonly { readonly kind: string }[]) => tallies.at(-1);

describe('the measure', () => {
  it('finds nothing wrong with a perfect mask', () => {
    const figures = measureGuard(messages, perfect);
    expect(figures.survived).toEqual([]);
    expect(figures.lost).toEqual([]);
    expect(figures.untouched.right).toBe(figures.untouched.all);
    expect(figures.closed.right).toBe(figures.closed.all);
  });

  it('finds every secret where nothing is masked, and nothing lost', () => {
    const figures = measureGuard(messages, (text) => text);
    expect(all(figures.secrets)).toMatchObject({ kind: 'overall', right: 0 });
    expect(figures.survived).toHaveLength(messages.flatMap(({ secrets }) => secrets).length);
    expect(figures.lost).toEqual([]);
    expect(figures.untouched.right).toBe(figures.untouched.all);
  });

  it('finds everything ordinary lost where all is masked', () => {
    const figures = measureGuard(messages, () => '*');
    expect(figures.survived).toEqual([]);
    expect(all(figures.ordinary)).toMatchObject({ right: 0 });
    expect(figures.untouched.right).toBe(0);
    expect(figures.closed.right).toBe(figures.closed.all);
  });

  it('adds the kinds up', () => {
    const { secrets } = measureGuard(messages, (text) => text);
    const sum = secrets.slice(0, -1).reduce((total, { all: count }) => total + count, 0);
    expect(all(secrets)).toMatchObject({ all: sum });
  });

  it('lets stand what the message says elsewhere as well', () => {
    const text = 'QQ12345678，邮箱12345678@qq.com，2019年';
    const message: GuardMessage = {
      text,
      secrets: [{ kind: 'mailbox', written: '12345678@qq.com' }],
      ordinary: [{ kind: 'qq', written: '12345678' }],
    };
    expect(measureGuard([message], () => 'QQ12345678，邮箱***，2019年')).toMatchObject({
      survived: [],
      lost: [],
    });
    expect(measureGuard([message], () => 'QQ***，邮箱***，2019年').lost).toHaveLength(1);
    expect(measureGuard([message], (whole) => whole).survived).toHaveLength(1);
  });
});
