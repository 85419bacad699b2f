import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyWording } from '../support/any-wording.js';
import { clients } from './support/clients.js';
import { beginningOf, phrasesIn, topicIn } from './support/content.js';
import {
  labelsOn,
  patience,
  startTelegramChat,
  type TelegramChat,
} from './support/telegram-chat.js';

/** The bot with all that ships, in groups and by inline mode. */
let chat: TelegramChat;
beforeAll(async () => {
  chat = await startTelegramChat();
});
afterAll(() => chat.stop());

const emailIn = { 'zh-CN': '解绑邮箱', 'zh-TW': '解綁郵箱', en: 'unbind email' } as const;

it.each(clients)('a client in %s is shown the guides in any chat', async (code, locale) => {
  const { person, writes } = chat.guest(code);
  const { inline } = phrasesIn(locale);
  const menu = await person.asks('', '', patience);
  expect(menu.results[0]?.title).toBe(topicIn(locale, 'unbind_phone').title);
  const { results } = await person.asks(emailIn[locale], '', patience);
  const [first] = results;
  if (!first) throw new Error('nothing was offered');
  const picked = person.picked(person.picks(first) ?? '');
  const onward = picked.buttons.flat().find(({ text }) => text === inline.go_on);
  const payload = new URL(onward?.url ?? '').searchParams.get('start');
  await writes(`/start ${payload}`, beginningOf(topicIn(locale, 'unbind_email')));
});

it('two people in a group each have their own card', async () => {
  const group = chat.telegram.group();
  const [wang, li] = ['zh-hans', 'en'].map((code) => chat.guest(code).person.in(group));
  if (!wang || !li) throw new Error('somebody is missing');
  const sees = (person: typeof wang, text: string) => person.sees(anyWording(text), patience);
  const name = `@${chat.telegram.username}`;
  wang.writes(`${name} 怎么解绑手机`);
  const card = await sees(wang, beginningOf(topicIn('zh-CN', 'unbind_phone')));
  li.writes(`how do I unbind my email? ${name}`);
  await sees(li, beginningOf(topicIn('en', 'unbind_email')));
  const [label = ''] = labelsOn(card);
  expect(await li.taps(label, { on: card })).toEqual({
    text: phrasesIn('en').not_yours,
    alert: true,
  });
  await wang.taps(label, { on: card });
  await wang.sees('▱', patience);
  expect(wang.screens).toHaveLength(2);
});
