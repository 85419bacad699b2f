import { describe, expect, it } from 'vitest';
import { checkRules } from './rules.js';

const button = (more: object) => ({
  reply_markup: { inline_keyboard: [[{ text: 'a', ...more }]] },
});
const keyboard = (rows: number, columns: number) => ({
  reply_markup: {
    inline_keyboard: Array(rows).fill(Array(columns).fill({ text: 'a', callback_data: 'b' })),
  },
});
const results = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: 'article',
    id: `${index}`,
    title: 'a',
    input_message_content: { message_text: 'a', parse_mode: 'HTML' },
  }));
const command = (name: string, description = 'does') => ({
  commands: [{ command: name, description }],
});

describe('checkRules', () => {
  it.each([
    ['sendMessage', keyboard(12, 8)],
    ['sendMessage', button({ callback_data: '好'.repeat(21) })],
    ['sendMessage', button({ url: 'https://aq.qq.com/', style: 'primary' })],
    ['sendMessage', button({ url: 'tg://user?id=1' })],
    ['sendMessage', { parse_mode: 'HTML' }],
    ['editMessageText', { chat_id: 1, message_id: 2, text: 'a' }],
    ['editMessageReplyMarkup', { chat_id: 1, message_id: 2 }],
    ['editMessageText', { inline_message_id: 'a', text: 'a' }],
    [
      'setWebhook',
      { url: 'https://bot.example:8443/a', secret_token: 'a-B_9', max_connections: 100 },
    ],
    ['setWebhook', { url: 'http://127.0.0.1:3000/a' }],
    ['answerCallbackQuery', { url: 'https://t.me/a_bot?start=x' }],
    ['sendMessage', { chat_id: '@name' }],
    ['sendMessage', button({ copy_text: { text: 'a'.repeat(256) } })],
    ['answerInlineQuery', { results: results(50) }],
    ['setMyCommands', command('unbind_phone')],
    ['setMyCommands', { ...command('a'), language_code: 'zh' }],
    ['answerCallbackQuery', { text: 'a'.repeat(200) }],
    ['setMyDescription', { description: 'a'.repeat(512) }],
    ['setMyShortDescription', { short_description: 'a'.repeat(120) }],
    ['sendChatAction', { action: 'typing' }],
    ['getUpdates', { limit: 100, timeout: 30 }],
  ])('%s takes %j', (method, parameters) => {
    expect(checkRules(method, parameters)).toEqual([]);
  });

  it.each([
    ['sendMessage', keyboard(13, 8), /more than 100 buttons/],
    ['sendMessage', keyboard(1, 9), /more than 8 buttons in a row/],
    ['editMessageText', { chat_id: 1, message_id: 1, text: 'a', ...keyboard(1, 9) }, /more than 8/],
    ['sendMessage', button({ callback_data: '好'.repeat(22) }), /66 bytes of callback_data/],
    ['sendMessage', button({ callback_data: '' }), /0 bytes of callback_data/],
    ['sendMessage', button({}), /does 0 things/],
    ['sendMessage', button({ callback_data: 'a', url: 'https://qq.com' }), /does 2 things/],
    ['sendMessage', button({ url: 'aq.qq.com' }), /wrong URL/],
    ['sendMessage', button({ url: 'javascript:alert(1)' }), /wrong URL/],
    ['sendMessage', button({ url: 'http://localhost/' }), /wrong URL/],
    ['sendMessage', button({ callback_data: 'a', style: 'pink' }), /unknown style/],
    ['sendMessage', button({ text: ' ', callback_data: 'a' }), /without text/],
    ['sendMessage', { parse_mode: 'Markdown' }, /not HTML/],
    ['editMessageText', { chat_id: 1 }, /message_id are missing/],
    ['setMyCommands', command('Unbind'), /no name/],
    ['setMyCommands', command('a'.repeat(33)), /no name/],
    ['setMyCommands', command('a', ''), /is 0, not 1 to 256/],
    ['setMyCommands', command('a', 'x'.repeat(257)), /is 257/],
    ['setMyCommands', { ...command('a'), language_code: 'zh-CN' }, /two letters/],
    ['setMyCommands', { commands: Array(101).fill(command('a').commands[0]) }, /more than 100/],
    ['setMyDescription', { description: 'a'.repeat(513) }, /is 513/],
    ['setMyShortDescription', { short_description: 'a'.repeat(121) }, /is 121/],
    ['answerCallbackQuery', { text: 'a'.repeat(201) }, /is 201/],
    ['sendChatAction', { action: 'sleeping' }, /action/],
    ['getUpdates', { limit: 101 }, /is 101/],
    ['sendMessage', { chat_id: '12' }, /chat_id is a text/],
    ['sendMessage', { parse_mode: 'HTML', entities: [] }, /entities beside/],
    ['sendMessage', button({ copy_text: { text: '' } }), /copies is 0/],
    ['sendMessage', button({ copy_text: { text: 'a'.repeat(257) } }), /copies is 257/],
    ['editMessageText', { chat_id: 1, message_id: 1 }, /text is missing/],
    ['editMessageReplyMarkup', { message_id: 1 }, /are missing/],
    ['answerCallbackQuery', { url: 'https://qq.com' }, /url/],
    ['setWebhook', { url: 'http://bot.example/a' }, /HTTPS/],
    ['setWebhook', { url: 'https://bot.example:3000/a' }, /HTTPS/],
    ['setWebhook', { url: 'https://bot.example/', secret_token: 'a b' }, /secret/],
    ['setWebhook', { url: 'https://bot.example/', max_connections: 101 }, /is 101/],
    ['answerInlineQuery', { results: results(51) }, /51 results/],
    ['answerInlineQuery', { results: [...results(1), ...results(1)] }, /stands twice/],
    ['answerInlineQuery', { results: [{ ...results(1)[0], id: '好'.repeat(22) }] }, /is 66/],
    ['answerInlineQuery', { results: [{ ...results(1)[0], title: ' ' }] }, /without a title/],
    ['answerInlineQuery', { results: [{ ...results(1)[0], ...keyboard(1, 9) }] }, /more than 8/],
  ])('%s refuses %j', (method, parameters, problem) => {
    expect(checkRules(method, parameters)[0]).toMatch(problem);
  });
});
