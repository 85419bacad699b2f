import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../support/databases.js';
import { contents, startTelegramApi, type TelegramApi } from '../../../telegram-api/index.js';
import { echo } from './echo.js';
import { createScriptedBot, type ScriptedBot, variants } from './scripted-bot.js';

describe.each(variants)('$library by $mode', (variant) => {
  let telegram: TelegramApi;
  let bot: ScriptedBot;

  beforeEach(async () => {
    telegram = await startTelegramApi();
    const flood = { most: 3, every: 60_000 };
    const database = await freshDatabase('sqlite');
    bot = await createScriptedBot({ ...variant, script: echo, telegram, flood, database });
    await bot.start();
  });

  /** A lone webhook waits 300 ms for those that may come before it. */
  const settles = () => telegram.settles(variant.mode === 'webhook' ? 450 : 200);

  const phrases = () => bot.knowledge.in['zh-CN'].phrases;

  afterEach(async () => {
    await bot.stop();
    await telegram.stop();
  });

  it('answers in a group who asks it, by a reply', async () => {
    const wang = telegram.person().in(telegram.group());
    wang.writes('nothing for the bot');
    wang.writes(`@${telegram.username} one`);
    await wang.sees('said one');
    wang.replies('two');
    await wang.sees('said two');
    wang.writes('/menu@other_bot');
    wang.writes(`/menu@${telegram.username}`);
    await wang.sees('said /menu');
    await settles();
    expect(wang.screens).toHaveLength(3);
    const [sent] = telegram.calls('sendMessage');
    expect(sent?.parameters).toMatchObject({ reply_parameters: { message_id: 2 } });
  });

  it('lets only who asked move a card', async () => {
    const group = telegram.group();
    const [wang, li] = [telegram.person().in(group), telegram.person().in(group)];
    wang.writes(`@${telegram.username} one`);
    await wang.sees('said one');
    expect(await li.taps('→a')).toEqual({ text: phrases().not_yours, alert: true });
    expect(await wang.taps('→a')).toMatchObject({ text: '' });
    await wang.sees('now a');
    expect(wang.screens).toHaveLength(1);
  });

  it('answers in the topic of a forum, and beside it when it is deleted', async () => {
    const group = telegram.group();
    const topic = group.opensTopic();
    const wang = telegram.person().in(group);
    wang.writesIn(topic, `@${telegram.username} one`);
    await wang.sees('said one');
    wang.writesIn(topic, `@${telegram.username} two`);
    group.deletesTopic(topic);
    await wang.sees('said two');
    await settles();
    const topics = telegram
      .calls('sendMessage')
      .map(({ parameters, answer }) => [parameters.message_thread_id, answer?.status]);
    expect(topics).toEqual([
      [topic, 200],
      [topic, 400],
      [undefined, 200],
    ]);
    expect(bot.lines.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('goes with a group that becomes a supergroup', async () => {
    const group = telegram.group({ type: 'group' });
    const wang = telegram.person().in(group);
    wang.writes(`@${telegram.username} one`);
    await wang.sees('said one');
    group.migrates();
    wang.writes(`@${telegram.username} two`);
    await wang.sees('said two');
  });

  it('answers an edit of the last question, and no other', async () => {
    const wang = telegram.person();
    wang.writes('one');
    await wang.sees('said one');
    wang.edits('two');
    await wang.sees('said two');
    wang.edits('two');
    await settles();
    expect(wang.screens).toHaveLength(2);
  });

  it('answers an album once', async () => {
    const wang = telegram.person();
    for (const _ of [1, 2, 3]) wang.sends({ ...contents.photo(), media_group_id: '12' });
    await wang.sees('sent photo');
    await settles();
    expect(wang.screens).toHaveLength(1);
  });

  it('asks who sends too much to slow down, and answers others', async () => {
    const [wang, li] = [telegram.person(), telegram.person()];
    for (let number = 1; number <= 30; number++) wang.writes(`${number}`);
    li.writes('one');
    await li.sees('said one');
    await wang.sees(phrases().slow_down);
    await settles();
    const texts = ['said 1', 'said 2', 'said 3', phrases().slow_down];
    expect(wang.screens.map(({ text }) => text)).toEqual(texts);
  });

  it('answers anybody who blocked it and came back', async () => {
    const wang = telegram.person();
    wang.writes('one');
    await wang.sees('said one');
    wang.blocks();
    wang.blocks(false);
    wang.writes('two');
    await wang.sees('said two');
  });

  it('passes over channels', async () => {
    const channel = telegram.channel();
    channel.posts(`@${telegram.username} hello`);
    await settles();
    expect(bot.events).toEqual([]);
  });
});
