import { describe } from 'vitest';
import { contents } from '../../../telegram-api/index.js';
import { variants } from './scripted-bot.js';
import { itOn } from './stage.js';

describe.concurrent.each(variants)('$library by $mode', (variant) => {
  const it = itOn({ ...variant, flood: { most: 3, every: 60_000 } });

  it('answers in a group who asks it, by a reply', async ({
    stage: { start, telegram, settles },
    expect,
  }) => {
    await start();
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

  it('lets only who asked move a card', async ({ stage: { start, telegram }, expect }) => {
    const { knowledge } = await start();
    const { phrases } = knowledge.in['zh-CN'];
    const group = telegram.group();
    const [wang, li] = [telegram.person().in(group), telegram.person().in(group)];
    wang.writes(`@${telegram.username} one`);
    await wang.sees('said one');
    expect(await li.taps('→a')).toEqual({ text: phrases.not_yours, alert: true });
    expect(await wang.taps('→a')).toMatchObject({ text: '' });
    await wang.sees('now a');
    expect(wang.screens).toHaveLength(1);
  });

  it('answers in the topic of a forum, and beside it when it is deleted', async ({
    stage: { start, telegram, settles },
    expect,
  }) => {
    const { lines } = await start();
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
    expect(lines.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('goes with a group that becomes a supergroup', async ({ stage: { start, telegram } }) => {
    await start();
    const group = telegram.group({ type: 'group' });
    const wang = telegram.person().in(group);
    wang.writes(`@${telegram.username} one`);
    await wang.sees('said one');
    group.migrates();
    wang.writes(`@${telegram.username} two`);
    await wang.sees('said two');
  });

  it('answers an edit of the last question, and no other', async ({
    stage: { start, telegram, settles },
    expect,
  }) => {
    await start();
    const wang = telegram.person();
    wang.writes('one');
    await wang.sees('said one');
    wang.edits('two');
    await wang.sees('said two');
    wang.edits('two');
    await settles();
    expect(wang.screens).toHaveLength(2);
  });

  it('answers an album once', async ({ stage: { start, telegram, settles }, expect }) => {
    await start();
    const wang = telegram.person();
    for (const _ of [1, 2, 3]) wang.sends({ ...contents.photo(), media_group_id: '12' });
    await wang.sees('sent photo');
    await settles();
    expect(wang.screens).toHaveLength(1);
  });

  it('asks who sends too much to slow down, and answers others', async ({
    stage: { start, telegram, settles },
    expect,
  }) => {
    const { knowledge } = await start();
    const { phrases } = knowledge.in['zh-CN'];
    const [wang, li] = [telegram.person(), telegram.person()];
    for (let number = 1; number <= 30; number++) wang.writes(`${number}`);
    li.writes('one');
    await li.sees('said one');
    await wang.sees(phrases.slow_down);
    await settles();
    const texts = ['said 1', 'said 2', 'said 3', phrases.slow_down];
    expect(wang.screens.map(({ text }) => text)).toEqual(texts);
  });

  it('answers anybody who blocked it and came back', async ({ stage: { start, telegram } }) => {
    await start();
    const wang = telegram.person();
    wang.writes('one');
    await wang.sees('said one');
    wang.blocks();
    wang.blocks(false);
    wang.writes('two');
    await wang.sees('said two');
  });

  it('passes over channels', async ({ stage: { start, telegram, settles }, expect }) => {
    const { events } = await start();
    const channel = telegram.channel();
    channel.posts(`@${telegram.username} hello`);
    await settles();
    expect(events).toEqual([]);
  });
});
