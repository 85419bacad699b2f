import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../../src/bot/index.js';
import { type StartedWeb, startWeb } from './start-web.js';

const conversation = '0b7c1d4e-6a53-4f0e-9d0a-1c2b3a4d5e6f';
const card: Card = { title: '好', body: [{ kind: 'text', text: '请看' }], keyboard: [] };
const said = { kind: 'said', text: '怎么解绑手机', locale: 'zh-CN' };

let web: StartedWeb;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());
beforeEach(() => {
  web.hub.received.length = 0;
  web.logged.length = 0;
  web.hub.script = () => ({ replies: [{ card, replaces: false }], locale: 'zh-TW' });
});

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${web.address}api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function refusal(response: Response): Promise<[number, string]> {
  const { error } = (await response.json()) as { error: string };
  return [response.status, error];
}

describe('POST /api/messages', () => {
  it('answers with the replies and the language the bot goes on in', async () => {
    const response = await post({ conversation, event: said });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({
      replies: [{ card, replaces: false }],
      locale: 'zh-TW',
    });
  });

  it.each([
    { kind: 'started', locale: 'en' },
    { kind: 'started', payload: 'forgot_bound.stolen', locale: 'en' },
    { kind: 'said', text: 'a'.repeat(4096), locale: 'zh-TW' },
    { kind: 'pressed', data: `1t:${'a'.repeat(61)}`, locale: 'zh-CN' },
  ])('hands the event to the hub as it is: $kind', async (event) => {
    expect((await post({ conversation, event })).status).toBe(200);
    expect(web.hub.received).toEqual([{ conversation: `web:${conversation}`, event }]);
  });

  it('knows a conversation whichever way its UUID is written', async () => {
    await post({ conversation: conversation.toUpperCase(), event: said });
    expect(web.hub.received[0]?.conversation).toBe(`web:${conversation}`);
  });

  it('takes out what databases cannot store', async () => {
    await post(
      `{"conversation":"${conversation}","event":{"kind":"said","text":"a\\u0000b\\ud83d","locale":"en"}}`,
    );
    expect(web.hub.received[0]?.event).toEqual({ kind: 'said', text: 'ab\ufffd', locale: 'en' });
  });
});

describe('POST /api/messages refuses', () => {
  it.each<[string, unknown, string]>([
    ['what is no JSON', '{"conversation":', 'The body is not JSON.'],
    ['what is no object', [], 'body: '],
    [
      'a conversation that is no UUID',
      { conversation: '42', event: said },
      'conversation: is not a UUID',
    ],
    ['a missing event', { conversation }, 'event: '],
    ['an unknown field', { conversation, event: said, admin: true }, 'Unrecognized key'],
    [
      'an unknown field of the event',
      { conversation, event: { ...said, at: 1 } },
      'Unrecognized key',
    ],
    [
      'an unknown event',
      { conversation, event: { ...said, kind: 'sent-unsupported' } },
      'is not started, said or pressed',
    ],
    ['an unknown language', { conversation, event: { ...said, locale: 'fr' } }, 'event.locale: '],
    [
      'a text that is too long',
      { conversation, event: { ...said, text: 'a'.repeat(4097) } },
      'is longer than 4096 characters',
    ],
    [
      'a text of nothing',
      { conversation, event: { ...said, text: ' \n\0' } },
      'event.text: is empty',
    ],
    [
      'data of 65 bytes',
      { conversation, event: { kind: 'pressed', data: 'a'.repeat(65), locale: 'en' } },
      'event.data: is not 1 to 64 bytes',
    ],
    [
      'data that is not ASCII',
      { conversation, event: { kind: 'pressed', data: '解', locale: 'en' } },
      'event.data',
    ],
    [
      'a payload that is no topic',
      { conversation, event: { kind: 'started', payload: 'a b', locale: 'en' } },
      'event.payload: is not a topic',
    ],
  ])('%s', async (_, body, words) => {
    const [status, error] = await refusal(await post(body));
    expect(status).toBe(400);
    expect(error).toContain(words);
    expect(web.hub.received).toEqual([]);
  });

  it('a body longer than 16 KB', async () => {
    const [status, error] = await refusal(
      await post({ conversation, event: said, more: 'a'.repeat(17_000) }),
    );
    expect([status, error]).toEqual([413, 'The body is longer than 16384 bytes.']);
  });

  it('a long body that does not say how long it is', async () => {
    const body = new Blob([`"${'a'.repeat(20_000)}"`]).stream();
    const headers = { 'Content-Type': 'application/json' };
    const init: RequestInit = { method: 'POST', headers, body, duplex: 'half' };
    expect((await fetch(`${web.address}api/messages`, init)).status).toBe(413);
  });

  it('any type but JSON', async () => {
    const [status] = await refusal(
      await post({ conversation, event: said }, { 'Content-Type': 'text/plain' }),
    );
    expect(status).toBe(415);
  });

  it.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
  ])('another site: %o', async (headers) => {
    const [status, error] = await refusal(await post({ conversation, event: said }, headers));
    expect([status, error]).toEqual([403, 'Requests from other sites are refused.']);
    expect(web.hub.received).toEqual([]);
  });

  it('nothing that its own page sends', async () => {
    const { host } = new URL(web.address);
    expect((await post({ conversation, event: said }, { Origin: `https://${host}` })).status).toBe(
      200,
    );
    const own = { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://proxied.example' };
    expect((await post({ conversation, event: said }, own)).status).toBe(200);
  });
});

describe('POST /api/messages when the bot fails', () => {
  it('answers 500 without a word of why, and logs it without a word of what was said', async () => {
    web.hub.script = (event) => {
      throw new TypeError(`cannot read ${event.kind === 'said' ? event.text : ''}`, {
        cause: Object.assign(new Error(said.text), { code: 'SQLITE_BUSY' }),
      });
    };
    const [status, error] = await refusal(await post({ conversation, event: said }));
    expect([status, error]).toEqual([500, 'Something went wrong on our side.']);
    expect(web.logged).toHaveLength(1);
    const logged = JSON.stringify(web.logged);
    expect(logged).toContain('"name":"TypeError"');
    expect(logged).toContain('SQLITE_BUSY');
    expect(logged).toContain('api-messages.test.ts');
    expect(logged).not.toContain(said.text);
  });
});
