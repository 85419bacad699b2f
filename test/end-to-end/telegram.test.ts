import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsOf } from '../telegram-api/index.js';
import { clients } from './support/clients.js';
import { backTo, beginningOf, phrasesIn, topicIn, wayIn } from './support/content.js';
import { questions } from './support/questions.js';
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

const zh = phrasesIn('zh-CN');
const en = phrasesIn('en');
const phone = topicIn('zh-CN', 'unbind_phone');
const email = topicIn('zh-CN', 'unbind_email');
const client = wayIn('zh-CN', 'unbind_phone', 'client');
const step = (number: number) => client.method.steps[number - 1]?.do ?? '';

describe.each(clients)('with a client in %s', (languageCode, locale) => {
  const phrases = phrasesIn(locale);

  it('the bot greets, opens what a link names, and knows its commands', async () => {
    const wang = chat.guest(languageCode);
    const menu = await wang.writes('/start', beginningOf(topicIn(locale, 'greeting')));
    expect(partsOf(menu, 'bold')).toEqual([phrases.menu.title]);
    expect(labelsOn(menu)).toContain(topicIn(locale, 'unbind_phone').label);
    await wang.writes('/start unbind_email', beginningOf(topicIn(locale, 'unbind_email')));
    await wang.writes(
      '/start forgot_bound-stolen',
      beginningOf(topicIn(locale, 'forgot_bound.stolen')),
    );
    await wang.writes('/start no_such_topic', beginningOf(topicIn(locale, 'greeting')));
    await wang.writes('/menu', phrases.menu.text);
    await wang.writes('/help', phrases.menu.text);
    await wang.writes('/human', beginningOf(topicIn(locale, 'human')));
    await wang.writes('/unbind_phone', beginningOf(topicIn(locale, 'unbind_phone')));
    await wang.writes('/Menu@Unbind_Test_Bot', phrases.menu.text);
    await wang.writes('/no_such_command', phrases.unknown_command);
    expect(wang.person.screens).toHaveLength(10);
  });

  it.each([
    ['photo', [{ file_id: 'p', file_unique_id: 'u', width: 90, height: 90 }]],
    ['voice', { file_id: 'v', file_unique_id: 'u', duration: 3 }],
    ['contact', { phone_number: '+8613800000000', first_name: 'Li' }],
    ['location', { latitude: 31.2, longitude: 121.5 }],
    [
      'sticker',
      {
        file_id: 's',
        file_unique_id: 'u',
        type: 'regular',
        width: 512,
        height: 512,
        is_animated: false,
        is_video: false,
      },
    ],
  ])('a %s is answered with what the bot can read', async (kind, content) => {
    const { sends } = chat.guest(languageCode);
    const screen = await sends({ [kind]: content }, phrases.unsupported);
    expect(labelsOn(screen)).toContain(phrases.buttons.human);
  });
});

describe('a conversation', () => {
  it('begins with a bare question, which is asked back and picked by number', async () => {
    const { writes } = chat.guest('zh-hans');
    const choice = topicIn('zh-CN', 'choice.unbind');
    const asked = await writes('怎么解绑', beginningOf(choice));
    expect(labelsOn(asked)[1]).toBe(email.label);
    await writes('2', beginningOf(email));
    await writes('9', zh.no_such_choice.split('{')[0] ?? '');
    await writes('/start', beginningOf(topicIn('zh-CN', 'greeting')));
    await writes('怎么解绑', beginningOf(choice));
    await writes('①', beginningOf(phone));
  });

  it('says honestly what it does not know, does not cover and must not do', async () => {
    const { writes, taps } = chat.guest('zh-hans');
    const unknown = await writes('写一首关于春天的诗', zh.fallback.title);
    expect(labelsOn(unknown)).toContain(phone.label);
    await writes('微信怎么解绑手机号', beginningOf(topicIn('zh-CN', 'neighbour.wechat')));
    const refused = beginningOf(topicIn('zh-CN', 'refusal.others_account'));
    await writes('帮我查一下别人的QQ绑的手机号是多少', refused);
    await writes('/start', beginningOf(topicIn('zh-CN', 'greeting')));
    await writes('怎么解绑', beginningOf(topicIn('zh-CN', 'choice.unbind')));
    await taps(zh.buttons.none_of_these, zh.fallback.title);
  });

  it('answers a question on the way, and leads back to the step', async () => {
    const { writes, taps, person } = chat.guest('zh-hans');
    await writes('怎么在手机QQ里解绑手机号', step(1));
    await taps(zh.buttons.next, step(2));
    const aside = await writes(
      '解绑之后还能不能正常聊天',
      beginningOf(topicIn('zh-CN', 'faq_impact')),
    );
    expect(labelsOn(aside)[0]).toBe(backTo('zh-CN', 2));
    await taps(backTo('zh-CN', 2), step(2));
    await writes('下一步', step(3));
    await writes('第五步在哪', step(5));
    await writes('上一步', step(4));
    expect(person.screen.text).toContain('4 / 6');
  });

  it('goes on in the language that is picked, and in the one that is written', async () => {
    const { writes, taps, person } = chat.guest('zh-hans');
    await writes('/unbind_phone', beginningOf(phone));
    await taps(client.method.label, step(1));
    await writes('/language', zh.language.title);
    const inEnglish = await taps('English', en.language.changed);
    expect(inEnglish).toMatchObject({ edited: true });
    expect(inEnglish.text).toContain(wayIn('en', 'unbind_phone', 'client').method.steps[0]?.do);
    await writes('/menu', en.menu.text);
    await writes(questions.unbind_phone['zh-TW'], beginningOf(topicIn('zh-TW', 'unbind_phone')));
    await writes('How do I unbind my email from QQ?', beginningOf(topicIn('en', 'unbind_email')));
    expect(person.screens.filter(({ edited }) => edited)).toHaveLength(2);
  });

  it('takes the text below a photo for a question', async () => {
    const { sends } = chat.guest('zh-hans');
    const photo = [{ file_id: 'p', file_unique_id: 'u', width: 90, height: 90 }];
    await sends({ photo, caption: 'QQ绑定的手机号怎么解绑' }, beginningOf(phone));
  });

  it.each([
    ['the longest message', '我的手机号换了 '.repeat(512)],
    ['markup', '<b>QQ</b> <script>alert(1)</script> &lt; & </a> 怎么解绑手机号'],
    ['odd characters', '\u202e\u0000\ud83d 解绑 \u200b\ufeff 🤷‍♀️'],
    ['nothing but signs', '<>&"\'`*_[]()~#+-=|{}.!'],
  ])('stands %s', async (_, text) => {
    const { writes, person } = chat.guest('zh-hans');
    await writes(text.slice(0, 4096), /./);
    await writes('/menu', zh.menu.text);
    expect(person.screens).toHaveLength(2);
  });
});

describe('the profile', () => {
  it.each([
    [undefined, zh],
    ['zh', zh],
    ['en', en],
  ])('tells people in %s what the bot does', async (language, { commands, profile }) => {
    const { telegram } = chat;
    const published = () => telegram.calls('setMyShortDescription').length;
    await expect.poll(published, { timeout: patience }).toBe(3);
    expect(telegram.profile('description', language)).toBe(profile.description);
    expect(telegram.profile('short_description', language)).toBe(profile.short_description);
    const locale = language === 'en' ? 'en' : 'zh-CN';
    const guides = ['unbind_phone', 'unbind_email', 'revoke_app', 'forgot_bound'] as const;
    expect(telegram.profile('commands', language)).toEqual([
      { command: 'start', description: commands.start },
      { command: 'menu', description: commands.menu },
      ...guides.map((command) => ({ command, description: topicIn(locale, command).title })),
      { command: 'language', description: commands.language },
      { command: 'human', description: commands.human },
    ]);
  });
});
