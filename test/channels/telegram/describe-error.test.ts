import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { describeError, redact } from '../../../src/channels/telegram/describe-error.js';

const token = '7000000001:AAFakeTokenThatNobodyMayRead0000000';
const secret = '我的手机号是13800000000';

describe('describeError', () => {
  it('keeps the token and the text of grammY’s errors to itself', () => {
    const fetchError = Object.assign(
      new Error(`request to https://api.telegram.org/bot${token}/sendMessage failed`),
      { code: 'ECONNRESET' },
    );
    const answer = { ok: false, error_code: 400, description: `can't parse "${secret}"` } as const;
    const errors = [
      new HttpError("Network request for 'sendMessage' failed!", fetchError),
      new GrammyError("Call to 'sendMessage' failed!", answer, 'sendMessage', { text: secret }),
      new Error('outer', { cause: fetchError }),
      new SyntaxError(`Unexpected token '我', "${secret}" is not valid JSON`),
    ];
    for (const error of errors) {
      const described = JSON.stringify(describeError(error));
      expect(described).not.toContain(token);
      expect(described).not.toContain(token.slice(11));
      expect(described).not.toContain(secret);
    }
    expect(describeError(errors[0])).toMatchObject({
      name: 'HttpError',
      cause: { code: 'ECONNRESET', message: expect.stringMatching(/\/bot…\/sendMessage failed$/) },
    });
    expect(describeError(errors[1])).toMatchObject({
      name: 'GrammyError',
      code: 400,
      method: 'sendMessage',
      message: expect.stringContaining("can't parse"),
    });
  });

  it('hides what it is told to hide, in the stack too', () => {
    const described = JSON.stringify(describeError(new Error(`no ${secret}`), [secret, '']));
    expect(described).not.toContain(secret);
    expect(described).toContain('describe-error.test.ts');
  });

  it('describes what is no error', () => {
    expect(describeError(secret)).toEqual({ name: 'string', message: '' });
  });

  it('ends with a cause that is its own', () => {
    const error = new Error('a');
    error.cause = error;
    expect(describeError(error).cause?.cause?.cause).toBeUndefined();
  });
});

describe('redact', () => {
  it('takes out quotations, not apostrophes', () => {
    expect(redact(`can't read 'x' of "y" in 「z」, isn't it`)).toBe(
      `can't read "…" of "…" in "…", isn't it`,
    );
  });
});
