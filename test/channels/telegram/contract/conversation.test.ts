import { setTimeout as sleep } from 'node:timers/promises';
import { describe } from 'vitest';
import { put, say } from './echo.js';
import { variants } from './scripted-bot.js';
import { itOn } from './stage.js';

describe.concurrent.each(variants)('$library by $mode', (variant) => {
  const it = itOn(variant);

  it('answers a deep link and a message', async ({ stage: { start }, expect }) => {
    const { wang } = await start();
    wang.writes('/start unbind_email');
    await wang.sees('started unbind_email');
    wang.writes('怎么解绑 <b> & "这个"');
    await wang.sees('said 怎么解绑 <b> & "这个"');
    wang.sends({ dice: { emoji: '🎲', value: 3 } });
    await wang.sees('sent other');
    expect(wang.screens).toHaveLength(3);
  });

  it('steps through a card in place, and answers every tap first', async ({
    stage: { start, telegram },
    expect,
  }) => {
    const { wang } = await start();
    wang.writes('/start');
    await wang.sees('started');
    await wang.taps('→a');
    expect(await wang.sees('now a')).toMatchObject({ edited: true });
    await wang.taps('→b');
    await wang.sees('now b');
    expect(wang.screens).toHaveLength(1);
    const methods = telegram.calls().map(({ method }) => method);
    const taps = methods.filter((method) => /answer|edit/.test(method));
    expect(taps.slice(0, 2)).toEqual(['answerCallbackQuery', 'editMessageText']);
  });

  it('makes no edit that would change nothing', async ({
    stage: { start, settles, telegram },
    expect,
  }) => {
    const { wang } = await start();
    wang.writes('/start');
    await wang.sees('started');
    await Promise.all([wang.taps('→a'), wang.taps('→a'), wang.taps('→a')]);
    await wang.sees('now a');
    await settles();
    await wang.taps('→a');
    await settles();
    expect(telegram.calls('editMessageText')).toHaveLength(1);
  });

  it('obeys the last of two taps on what was shown before either', async ({
    stage: { start, settles },
    expect,
  }) => {
    const { wang } = await start();
    wang.writes('/start');
    await wang.sees('started');
    await wang.taps('→a');
    await wang.sees('now a');
    await Promise.all([wang.taps('→b'), wang.taps('→a')]);
    await settles();
    expect(wang.screen.text).toBe('now a');
  });

  it('goes back to what another process showed in the meantime', async ({
    stage: { start, telegram },
  }) => {
    const { wang } = await start();
    wang.writes('/start');
    await wang.sees('started');
    await wang.taps('→a');
    const { id: message_id } = await wang.sees('now a');
    // Telegram's dates have seconds.
    await sleep(1100);
    const reply_markup = { inline_keyboard: [[{ text: 'again', callback_data: '→a' }]] };
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ chat_id: wang.id, message_id, text: 'other', reply_markup });
    const url = `${telegram.root}/bot${telegram.token}/editMessageText`;
    await fetch(url, { method: 'POST', headers, body });
    await wang.taps('again');
    await wang.sees('now a');
  });

  it('sends anew what cannot be edited', async ({ stage: { start }, expect }) => {
    const { wang } = await start();
    wang.writes('/start');
    await wang.sees('started');
    await wang.taps('→a', { inaccessible: true });
    expect(await wang.sees('now a')).toMatchObject({ edited: false });
    const tapped = wang.taps('→b');
    wang.deletes();
    await tapped;
    expect(await wang.sees('now b')).toMatchObject({ edited: false });
  });

  it('takes "not modified" for success', async ({
    stage: { start, settles, telegram },
    expect,
  }) => {
    const { wang, lines } = await start();
    wang.writes('/start');
    await wang.sees('started');
    const description = 'Bad Request: message is not modified: specified new message content …';
    telegram.fails('editMessageText', { kind: 'refused', code: 400, description });
    await wang.taps('→a');
    await settles();
    expect(wang.screens).toHaveLength(1);
    expect(lines.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
  });

  it('sends several replies in order, and replaces with the first only', async ({
    stage: { start },
    expect,
  }) => {
    const { wang } = await start((event) =>
      event.kind === 'pressed' ? [put('one'), put('two'), say('three')] : [say('zero', 'go')],
    );
    wang.writes('hi');
    await wang.sees('zero');
    await wang.taps('go');
    await wang.sees('three');
    expect(wang.screens.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  it('takes any data for a press', async ({ stage: { start, settles }, expect }) => {
    const { wang, events } = await start();
    wang.writes('/start');
    await wang.sees('started');
    await wang.forges('→伪造');
    await wang.sees('now 伪造');
    await settles();
    expect(events).toHaveLength(2);
  });

  it('does not let one person wait for another', async ({ stage: { start, telegram }, expect }) => {
    const { wang } = await start();
    const li = telegram.person();
    telegram.fails('sendMessage', { kind: 'slow', milliseconds: 5000 }, { chat: wang.id });
    wang.writes('slow');
    li.writes('fast');
    await li.sees('said fast', 4500);
    expect(wang.screens).toEqual([]);
    await wang.sees('said slow');
  });

  it('keeps the order of one person', async ({ stage: { start }, expect }) => {
    const { wang } = await start();
    for (let number = 0; number < 8; number++) wang.writes(`${number}.`);
    await wang.sees('said 7.', 10_000);
    expect(wang.screens.map(({ text }) => text)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((number) => `said ${number}.`),
    );
  });

  it('stays under 30 messages a second', async ({ stage: { start, telegram } }) => {
    await start();
    const people = Array.from({ length: 60 }, () => telegram.person());
    for (const person of people) person.writes('hi');
    await Promise.all(people.map((person) => person.sees('said hi', 20_000)));
  });

  it('stays under 30 messages a second when many had to wait for a slow call', async ({
    stage: { start, telegram },
  }) => {
    await start();
    telegram.fails('sendMessage', { kind: 'slow', milliseconds: 400 }, { times: 3 });
    const people = Array.from({ length: 60 }, () => telegram.person());
    for (const person of people) person.writes('hi');
    await Promise.all(people.map((person) => person.sees('said hi', 20_000)));
  });
});
