import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { partsOf, startTelegramApi, type TelegramApi } from './index.js';

interface Reply {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: unknown;
}

let telegram: TelegramApi;

beforeEach(async () => {
  telegram = await startTelegramApi();
});

afterEach(() => telegram.stop());

async function post(method: string, init: RequestInit, token = telegram.token): Promise<Reply> {
  const response = await fetch(`${telegram.root}/bot${token}/${method}`, {
    method: 'POST',
    ...init,
  });
  return (await response.json()) as Reply;
}

function call(method: string, parameters: object = {}, token = telegram.token): Promise<Reply> {
  const headers = { 'content-type': 'application/json' };
  return post(method, { headers, body: JSON.stringify(parameters) }, token);
}

/** Someone to write to, who has pressed Start. */
function someone() {
  const person = telegram.person();
  person.writes('/start');
  return person;
}

const keyboard = (...labels: string[]) => ({
  inline_keyboard: [labels.map((text) => ({ text, callback_data: `press ${text}` }))],
});

describe('the server', () => {
  it('knows its own token only', async () => {
    expect(await call('getMe')).toMatchObject({ ok: true, result: { is_bot: true } });
    expect(await call('getMe', {}, '1:wrong')).toMatchObject({ ok: false, error_code: 401 });
    expect((await fetch(`${telegram.root}/getMe`)).status).toBe(404);
  });

  it('takes JSON, forms, multipart and a query alike', async () => {
    const { id } = someone();
    const fields = {
      chat_id: String(id),
      text: 'hi',
      disable_notification: 'true',
      reply_markup: JSON.stringify(keyboard('a')),
    };
    const multipart = new FormData();
    for (const [name, value] of Object.entries(fields)) multipart.append(name, value);
    const replies = [
      await call('sendMessage', { chat_id: id, text: 'hi', reply_markup: keyboard('a') }),
      await post('sendMessage', { body: new URLSearchParams(fields) }),
      await post('sendMessage', { body: multipart }),
      await post(`sendMessage?${new URLSearchParams(fields)}`, {}),
    ];
    for (const reply of replies)
      expect(reply).toMatchObject({
        ok: true,
        result: { chat: { id }, text: 'hi', reply_markup: keyboard('a') },
      });
  });

  it('names a method that it does not play', async () => {
    expect(await call('sendPhoto', { chat_id: 1, photo: 'x' })).toMatchObject({ ok: false });
    expect(telegram.takeViolations()).toEqual(['sendPhoto: is not played by the fake']);
  });
});

describe('a person', () => {
  it('sees what was sent and edited', async () => {
    const person = someone();
    await call('sendMessage', { chat_id: person.id, text: ' one ', reply_markup: keyboard('go') });
    const seen = await person.sees('one');
    expect(seen).toMatchObject({ text: 'one', edited: false, buttons: [[{ text: 'go' }]] });
    await call('editMessageText', {
      chat_id: person.id,
      message_id: seen.id,
      text: '<b>two</b>',
      parse_mode: 'HTML',
    });
    expect(person.screen).toMatchObject({ text: 'two', edited: true, buttons: [] });
    expect(partsOf(person.screen, 'bold')).toEqual(['two']);
    expect(person.screens).toHaveLength(1);
  });

  it('waits in vain for what does not come', async () => {
    const person = someone();
    await call('sendMessage', { chat_id: person.id, text: 'one' });
    await expect(person.sees('two', 50)).rejects.toThrow(/two was not seen.*one/s);
    person.writes('and now?');
    await expect(person.sees('one', 50)).rejects.toThrow(/one was not seen/);
  });

  it('cannot tap what is not there', async () => {
    const person = someone();
    expect(() => person.taps('go')).toThrow('no button says "go"');
  });

  it('is not written to before they write, nor after they block the bot', async () => {
    const person = telegram.person();
    expect(await call('sendMessage', { chat_id: person.id, text: 'a' })).toMatchObject({
      error_code: 403,
    });
    person.writes('hi');
    person.blocks();
    expect(await call('sendMessage', { chat_id: person.id, text: 'a' })).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
  });
});

describe('getUpdates', () => {
  const ids = (reply: Reply) => (reply.result as { update_id: number }[]).map((u) => u.update_id);

  it('keeps updates until an offset confirms them', async () => {
    const person = telegram.person();
    person.writes('a');
    person.writes('b');
    const [first = 0, second = 0] = ids(await call('getUpdates'));
    expect(ids(await call('getUpdates', { limit: 1 }))).toEqual([first]);
    expect(ids(await call('getUpdates', { offset: first + 1 }))).toEqual([second]);
    expect(ids(await call('getUpdates', { offset: second + 1 }))).toEqual([]);
  });

  it('waits for an update', async () => {
    const poll = call('getUpdates', { timeout: 5 });
    setTimeout(() => telegram.person().writes('late'), 30);
    expect(await poll).toMatchObject({ result: [{ message: { text: 'late' } }] });
  });

  it('ends with nothing when time is up', async () => {
    expect(await call('getUpdates', { timeout: 1 })).toMatchObject({ ok: true, result: [] });
  });

  it('leaves out the kinds that nobody asked for', async () => {
    await call('getUpdates', { allowed_updates: ['callback_query'] });
    telegram.person().writes('a');
    expect(ids(await call('getUpdates'))).toEqual([]);
  });

  it('tells two pollers, and a poller beside a webhook, of their conflict', async () => {
    const first = call('getUpdates', { timeout: 5 });
    await expect.poll(() => telegram.calls('getUpdates').length).toBe(1);
    await call('getUpdates');
    expect(await first).toMatchObject({ error_code: 409 });
    await call('setWebhook', { url: 'https://bot.example/' });
    expect(await call('getUpdates')).toMatchObject({ error_code: 409 });
    await call('deleteWebhook');
    expect(await call('getUpdates')).toMatchObject({ ok: true });
  });
});

describe('violations', () => {
  it.each([
    ['an unknown method', 'sendCard', {}, 404, 'sendCard: is no method'],
    ['an unknown parameter', 'getMe', { a: 1 }, 400, 'getMe: a is unknown'],
    ['a missing parameter', 'sendMessage', { text: 'a' }, 400, 'sendMessage: chat_id is missing'],
    [
      'a broken limit',
      'setMyCommands',
      { commands: [{ command: 'X', description: 'y' }] },
      400,
      'setMyCommands: the command "X" is no name',
    ],
  ])('%s', async (_, method, parameters, code, violation) => {
    expect(await call(method, parameters)).toMatchObject({ ok: false, error_code: code });
    expect(telegram.takeViolations()).toEqual([violation]);
  });

  it.each([
    ['empty text', '<b> </b>', 'message text is empty'],
    ['text over 4096 units', '&lt;'.repeat(4097), 'message is too long'],
    [
      'unbalanced HTML',
      '<b>a',
      'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    ],
  ])('%s', async (_, text, description) => {
    const chat_id = someone().id;
    const reply = await call('sendMessage', { chat_id, text, parse_mode: 'HTML' });
    expect(reply).toMatchObject({ error_code: 400, description: `Bad Request: ${description}` });
    expect(telegram.takeViolations()).toEqual([`sendMessage: Bad Request: ${description}`]);
  });

  it('text is counted after parsing', async () => {
    const parameters = { chat_id: someone().id, text: '&lt;'.repeat(4096), parse_mode: 'HTML' };
    expect(await call('sendMessage', parameters)).toMatchObject({ ok: true });
  });

  it('HTML that people see otherwise than it was meant', async () => {
    const parameters = { chat_id: someone().id, text: 'a & b', parse_mode: 'HTML' };
    expect(await call('sendMessage', parameters)).toMatchObject({ ok: true });
    expect(telegram.takeViolations()).toEqual(['HTML: "&" that is no entity at byte offset 2']);
  });

  it('an edit that changes nothing', async () => {
    const chat_id = someone().id;
    const content = { text: '<b>a</b>', parse_mode: 'HTML', reply_markup: keyboard('go') };
    const sent = await call('sendMessage', { chat_id, ...content });
    const { message_id } = sent.result as { message_id: number };
    expect(await call('editMessageText', { chat_id, message_id, ...content })).toMatchObject({
      error_code: 400,
      description: expect.stringContaining('message is not modified'),
    });
    expect(telegram.takeViolations()).toEqual(['editMessageText: an edit that changes nothing']);
  });

  it('an edit of what the bot did not send', async () => {
    const person = someone();
    const [{ message }] = (await call('getUpdates')).result as [
      { message: { message_id: number } },
    ];
    const { message_id } = message;
    expect(
      await call('editMessageText', { chat_id: person.id, message_id, text: 'a' }),
    ).toMatchObject({ description: "Bad Request: message can't be edited" });
    expect(telegram.takeViolations()).toHaveLength(1);
    expect(
      await call('editMessageText', { chat_id: person.id, message_id: 1, text: 'a' }),
    ).toMatchObject({ description: 'Bad Request: message to edit not found' });
  });

  it('too many messages in a second', async () => {
    const chat_id = someone().id;
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => call('sendMessage', { chat_id, text: `${index}` })),
    );
    expect(telegram.takeViolations()).toContain('more than about 30 messages in a second');
  });

  it('a test that leaves one fails when it stops', async () => {
    const other = await startTelegramApi();
    await fetch(`${other.root}/bot${other.token}/sendCard`);
    await expect(other.stop()).rejects.toThrow("broke Telegram's rules:\nsendCard: is no method");
  });
});

describe('a tap', () => {
  async function tapped() {
    const person = someone();
    await call('sendMessage', { chat_id: person.id, text: 'a', reply_markup: keyboard('go') });
    const answered = person.taps('go');
    const updates = (await call('getUpdates')).result as { callback_query?: { id: string } }[];
    const id = updates.at(-1)?.callback_query?.id ?? '';
    return { answered, id, updates };
  }

  it('comes with the button’s data and its message', async () => {
    const { answered, id, updates } = await tapped();
    expect(updates.at(-1)).toMatchObject({
      callback_query: { data: 'press go', message: { text: 'a', reply_markup: keyboard('go') } },
    });
    await call('answerCallbackQuery', { callback_query_id: id });
    await answered;
  });

  it('must not be answered twice', async () => {
    const { id } = await tapped();
    await call('answerCallbackQuery', { callback_query_id: id });
    expect(await call('answerCallbackQuery', { callback_query_id: id })).toMatchObject({
      error_code: 400,
    });
    expect(telegram.takeViolations()).toEqual(['answerCallbackQuery: a tap was answered twice']);
  });

  it('must be answered within 2 s', async () => {
    const { answered, id } = await tapped();
    await answered;
    expect(telegram.takeViolations()).toEqual(['the tap on "go" was not answered within 2000 ms']);
    await call('answerCallbackQuery', { callback_query_id: id });
  });

  it('must be answered before the end', async () => {
    const other = await startTelegramApi();
    const person = other.person();
    person.writes('a');
    await fetch(`${other.root}/bot${other.token}/sendMessage?chat_id=${person.id}&text=a`);
    void person.forges('x');
    await expect(other.stop()).rejects.toThrow('1 taps were not answered');
  });

  it('may have lost its message', async () => {
    const person = someone();
    await call('sendMessage', { chat_id: person.id, text: 'a', reply_markup: keyboard('go') });
    void person.taps('go', { inaccessible: true });
    const updates = (await call('getUpdates')).result as { callback_query?: { id: string } }[];
    expect(updates.at(-1)).toMatchObject({ callback_query: { message: { date: 0 } } });
    await call('answerCallbackQuery', { callback_query_id: updates.at(-1)?.callback_query?.id });
  });
});

describe('faults', () => {
  it('429 parks a chat, and calls before its time are violations', async () => {
    const [one, two] = [someone(), someone()];
    telegram.fails('sendMessage', { kind: 'too-many-requests', retryAfter: 1 }, { chat: one.id });
    expect(await call('sendMessage', { chat_id: one.id, text: 'a' })).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    expect(await call('sendMessage', { chat_id: two.id, text: 'a' })).toMatchObject({ ok: true });
    expect(await call('sendMessage', { chat_id: one.id, text: 'a' })).toMatchObject({ ok: false });
    expect(telegram.takeViolations()[0]).toMatch(/before its retry_after was over/);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await call('sendMessage', { chat_id: one.id, text: 'a' })).toMatchObject({ ok: true });
  });

  it('server errors, blocks and refusals come as often as told', async () => {
    const chat_id = someone().id;
    telegram.fails('sendMessage', { kind: 'server-error' }, { times: 2 });
    telegram.fails('sendMessage', { kind: 'blocked' });
    telegram.fails('sendMessage', { kind: 'refused', code: 400, description: 'no' });
    const codes: unknown[] = [];
    for (let count = 0; count < 5; count++)
      codes.push((await call('sendMessage', { chat_id, text: 'a' })).error_code);
    expect(codes).toEqual([502, 502, 403, 400, undefined]);
  });

  it('a broken connection loses the call, or only its answer', async () => {
    const person = someone();
    telegram.fails('sendMessage', { kind: 'reset' });
    await expect(call('sendMessage', { chat_id: person.id, text: 'a' })).rejects.toThrow();
    expect(person.screens).toHaveLength(0);
    telegram.fails('sendMessage', { kind: 'lost-answer' });
    await expect(call('sendMessage', { chat_id: person.id, text: 'a' })).rejects.toThrow();
    expect(person.screens).toHaveLength(1);
  });
});
