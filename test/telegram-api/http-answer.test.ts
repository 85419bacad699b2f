import { describe, expect, it } from 'vitest';
import { readAnswer } from './http-answer.js';

const read = (text: string, ended = false) => {
  const whole = readAnswer(Buffer.from(text.replaceAll('\n', '\r\n')), ended);
  return whole && { ...whole.answer, body: whole.answer.body.toString(), keep: whole.keep };
};

describe('readAnswer', () => {
  it.each([
    ['HTTP/1.1 200 OK\nContent-Length: 2\nContent-Type: text/plain\n\nok', 200, 'ok', true],
    ['HTTP/1.1 204 No Content\n\n', 204, '', true],
    ['HTTP/1.1 200 OK\ntransfer-encoding: chunked\n\n2\nab\n1\nc\n0\n\n', 200, 'abc', true],
    ['HTTP/1.1 500 No\nconnection: close\ncontent-length: 0\n\n', 500, '', false],
  ])('reads %j', (text, status, body, keep) => {
    expect(read(text)).toMatchObject({ status, body, keep });
    expect(read(text.slice(0, -1))).toBeNull();
  });

  it('takes what comes until the end where no length is told', () => {
    expect(read('HTTP/1.1 200 OK\n\nabc')).toBeNull();
    expect(read('HTTP/1.1 200 OK\n\nabc', true)).toMatchObject({ body: 'abc', keep: false });
  });

  it('knows Retry-After in seconds', () => {
    const answer = (value: string) =>
      read(`HTTP/1.1 503 No\nRetry-After: ${value}\nContent-Length: 0\n\n`)?.retryAfter;
    expect([answer('7'), answer('tomorrow')]).toEqual([7, null]);
  });

  it('refuses what is no HTTP', () => {
    expect(() => read('SSH-2.0\n\n')).toThrow('no HTTP');
  });
});
