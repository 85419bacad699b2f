import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginningOf, phrasesIn, topicIn, wayIn } from './support/content.js';
import {
  labelsOn,
  patience,
  startTelegramChat,
  type TelegramChat,
} from './support/telegram-chat.js';

let chat: TelegramChat;
beforeAll(async () => {
  chat = await startTelegramChat();
});
afterAll(() => chat.stop());

const { buttons, stale, menu } = phrasesIn('zh-CN');
const phone = beginningOf(topicIn('zh-CN', 'unbind_phone'));
const { method } = wayIn('zh-CN', 'unbind_phone', 'client');
const step = (number: number) => method.steps[number - 1]?.do ?? '';

/** Someone on the first step of a guide. */
async function onTheWay() {
  const wang = chat.guest('zh-hans');
  await wang.writes('/unbind_phone', phone);
  await wang.taps(method.label, step(1));
  return wang;
}

describe('taps', () => {
  it('of a person who taps twice lead one step on', async () => {
    const { person, sees } = await onTheWay();
    await Promise.all([person.taps(buttons.next), person.taps(buttons.next)]);
    await sees(step(2));
    await chat.telegram.settles();
    expect(person.screens).toHaveLength(1);
    expect(person.screen.text).toContain('2 / 6');
  });

  it('on a card of long ago still work, where it stands', async () => {
    const { writes, taps, person } = await onTheWay();
    await writes('/menu', menu.text);
    await writes('/why_unbind', beginningOf(topicIn('zh-CN', 'why_unbind')));
    const old = await taps(buttons.next, step(2));
    expect(person.screens.map(({ id }) => id).indexOf(old.id)).toBe(0);
    await writes('下一步', step(3));
  });

  it('on a message that is gone are answered with a new one', async () => {
    const { person, sees } = await onTheWay();
    await person.taps(buttons.next, { inaccessible: true });
    expect(await sees(step(2))).toMatchObject({ edited: false });
    const tapped = person.taps(buttons.next);
    person.deletes();
    await tapped;
    expect(await sees(step(3))).toMatchObject({ edited: false });
  });

  it.each([
    '1s:unbind_phone:client:99',
    '1s:unbind_phone:__proto__:1',
    '1t:no_such_topic',
    '1g:fr',
    '2m',
    'ct_unbind',
    '{"action":"menu"}',
    '解绑'.repeat(10),
    '\u0000',
    '',
  ])('with the data %j, which stands on no button, get a fresh card', async (data) => {
    const { person, sees, taps } = await onTheWay();
    await person.forges(data);
    expect(labelsOn(await sees(stale))).toContain(buttons.human);
    await taps(buttons.next, step(2));
  });

  it('from where nobody talks with the bot are answered and nothing else', async () => {
    const { person } = await onTheWay();
    const from = { id: person.id, is_bot: false, first_name: 'Wang' };
    const tap = { from, chat_instance: '1', data: '1m' };
    const channel = { id: chat.telegram.channel().id, type: 'channel', title: 'A channel' };
    const message = { message_id: 1, date: 1, chat: channel, text: 'x' };
    const sent = chat.telegram.calls('sendMessage').length;
    chat.telegram.tells('callback_query', { ...tap, id: 'inline', inline_message_id: 'i' });
    chat.telegram.tells('callback_query', { ...tap, id: 'channel', message });
    const answered = () =>
      chat.telegram
        .calls('answerCallbackQuery')
        .map(({ parameters }) => parameters.callback_query_id);
    await expect
      .poll(answered, { timeout: patience })
      .toEqual(expect.arrayContaining(['inline', 'channel']));
    await chat.telegram.settles();
    expect(person.screens).toHaveLength(1);
    expect(chat.telegram.calls('sendMessage')).toHaveLength(sent);
  });
});

describe('people', () => {
  it('who walk at the same time do not get in each other’s way', async () => {
    const english = wayIn('en', 'revoke_app', 'qq_connect');
    const [wang, smith] = [chat.guest('zh-hans'), chat.guest('en')];
    await Promise.all([
      (async () => {
        await wang.writes('/unbind_phone', phone);
        await wang.taps(method.label, step(1));
        for (let at = 2; at <= 6; at++) await wang.taps(buttons.next, step(at));
      })(),
      (async () => {
        await smith.writes('/revoke_app', english.guide.title);
        await smith.taps(english.method.label, english.method.steps[0]?.do ?? '');
        for (const each of english.method.steps.slice(1))
          await smith.taps(phrasesIn('en').buttons.next, each.do);
      })(),
    ]);
    expect(wang.person.screens).toHaveLength(1);
    expect(smith.person.screens).toHaveLength(1);
  });

  it('who block the bot hurt nobody, and find their place when they come back', async () => {
    const wang = await onTheWay();
    wang.person.blocks();
    wang.person.writes('解绑之后还能不能正常聊天');
    await chat.telegram.settles();
    wang.person.blocks(false);
    await wang.writes('下一步', step(2));
  });
});

describe('when Telegram', () => {
  it('wants a pause for one chat, the others go on', async () => {
    const [wang, li] = [await onTheWay(), await onTheWay()];
    const limit = { kind: 'too-many-requests', retryAfter: 2 } as const;
    chat.telegram.fails('editMessageText', limit, { chat: wang.person.id });
    await wang.person.taps(buttons.next);
    await li.taps(buttons.next, step(2));
    await li.taps(buttons.next, step(3));
    expect(wang.person.screen.text).toContain('1 / 6');
    await wang.sees(step(2));
  });

  it('fails or hangs up, the bot tries again', async () => {
    const { person, sees, writes } = await onTheWay();
    const { fails } = chat.telegram;
    fails('editMessageText', { kind: 'server-error' }, { chat: person.id });
    fails('sendMessage', { kind: 'reset' }, { chat: person.id });
    await person.taps(buttons.next);
    await sees(step(2));
    await writes('/menu', menu.text);
    expect(person.screens).toHaveLength(2);
  });
});
