import { describe } from 'vitest';
import { echo } from './echo.js';
import { variants } from './scripted-bot.js';
import { itOn } from './stage.js';

describe.concurrent.each(variants)('$library by $mode', (variant) => {
  const it = itOn(variant);

  it('a 429 parks its chat and lets the others go on', async ({
    stage: { start, telegram },
    expect,
  }) => {
    const { wang } = await start();
    const li = telegram.person();
    telegram.fails('sendMessage', { kind: 'too-many-requests', retryAfter: 4 }, { chat: wang.id });
    wang.writes('one');
    wang.writes('two');
    li.writes('fast');
    await li.sees('said fast', 3500);
    expect(wang.screens).toEqual([]);
    await wang.sees('said two');
    expect(wang.screens.map(({ text }) => text)).toEqual(['said one', 'said two']);
  });

  it('server errors and broken connections are tried again', async ({
    stage: { start, telegram },
    expect,
  }) => {
    const { wang } = await start();
    telegram.fails('sendMessage', { kind: 'server-error' });
    telegram.fails('sendMessage', { kind: 'reset' });
    wang.writes('hi');
    await wang.sees('said hi');
    telegram.fails('answerCallbackQuery', { kind: 'reset' });
    await wang.taps('→a');
    await wang.sees('now a');
    expect(wang.screens).toHaveLength(1);
  });

  it('a person who blocks the bot is no error', async ({ stage: { start, settles }, expect }) => {
    const { wang, lines } = await start();
    wang.writes('hi');
    wang.blocks();
    await settles();
    expect(lines.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
    wang.blocks(false);
    wang.writes('again');
    await wang.sees('said again');
  });

  it('a tap that is too old to answer is handled all the same', async ({
    stage: { start, telegram, close },
    expect,
  }) => {
    const { wang, lines } = await start();
    wang.writes('/start');
    await wang.sees('started');
    const description =
      'Bad Request: query is too old and response timeout expired or query ID is invalid';
    telegram.fails('answerCallbackQuery', { kind: 'refused', code: 400, description });
    void wang.taps('→a');
    await wang.sees('now a');
    expect(lines.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
    await expect(close()).rejects.toThrow('1 taps were not answered');
  });

  it('a conversation that fails is logged without what was said, and the tap is answered', async ({
    stage: { start, settles, telegram },
    expect,
  }) => {
    const { wang, lines } = await start((event) => {
      if (event.kind === 'pressed' || (event.kind === 'said' && event.text.includes('boom')))
        throw new Error(`boom ${event.kind === 'said' ? event.text : event.data}`);
      return echo(event);
    });
    wang.writes('boom this is private');
    wang.writes('fine');
    await wang.sees('said fine');
    await wang.taps('→a');
    await settles();
    const errors = lines.filter((line) => line.startsWith('error'));
    expect(errors).toHaveLength(2);
    expect(lines.join()).not.toMatch(/private|→a/);
    expect(lines.join()).not.toContain(telegram.token);
  });

  it('a message that Telegram refuses is logged without what was said', async ({
    stage: { start, telegram },
    expect,
  }) => {
    const { wang, lines } = await start();
    const description = 'Bad Request: can\'t parse entities: Unsupported start tag "secret"';
    telegram.fails('sendMessage', { kind: 'refused', code: 400, description });
    wang.writes('secret');
    await expect
      .poll(() => lines.join())
      .toMatch(/error .*400 Bad Request.*can never be delivered/);
    expect(lines.join()).not.toContain('secret');
  });
});
