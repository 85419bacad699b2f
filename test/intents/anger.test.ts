import { describe, expect, test } from 'vitest';
import { isAngry, withoutAnger } from '../../src/intents/anger.js';
import { normalise } from '../../src/intents/normalise.js';
import { hostileLines } from './hostile-lines.js';

const angry = (text: string) => isAngry(normalise(text));
const calmed = (text: string) => withoutAnger(normalise(text));

describe('said of the bot, or in despair: it is angry', () => {
  test.each([
    '你个垃圾机器人',
    '什么破客服',
    '破QQ怎么都弄不好',
    '真是气死我了',
    '我受够了，弄了一下午',
    '弄得我快崩溃了',
    '答非所问',
    '能不能说人话',
    '浪费我时间',
    '他妈的怎么解绑',
    '滚',
    '卧槽，又不行',
    '這什麼破東西',
    '氣死了，根本沒有這個選項',
    'this is useless',
    'What a waste of time!',
    'WTF, where is it',
    'I am so fed up with this',
    'you stupid bot',
  ])('%s', (text) => {
    expect(angry(text)).toBe(true);
  });
});

describe('calm, whatever it is about', () => {
  test.each([
    '怎么解绑手机号',
    '我被骗子骗了，号也被盗了',
    '验证码在垃圾短信里',
    '邮件进了垃圾邮件怎么办',
    '翻了垃圾箱也没有',
    '应用老是崩溃，想取消授权',
    '看不懂',
    '太复杂了',
    '没用',
    '还是不行',
    'this may be a scam',
    'it did not work',
    'where is the trashcan icon',
    '',
  ])('%s', (text) => {
    expect(angry(text)).toBe(false);
  });
});

describe('calm, though letters of an angry word are in it', () => {
  test.each([
    ['somebody’s mother', '我妈的手机号停用了，怎么解绑'],
    ['somebody else’s mother', '他妈妈的QQ绑了我的号码'],
    ['your mother', '你妈妈的手机号能绑几个QQ'],
    ['a mother’s account', '我妈的账号绑了旧手机'],
    ['a mother who needs help', '帮我妈解绑手机号'],
    ['a question to the bot', '可以问你吗'],
    ['a question of trust', '我能相信你吗'],
    ['a question about somebody', '验证码能给他吗'],
    ['a game', '我不玩我的世界了，怎么取消QQ授权'],
    ['where mail ends up', '邮件进了垃圾桶'],
    ['where mail ends up, in English', 'the email went to the trash folder'],
  ])('of %s: %s', (_, text) => {
    expect(angry(text)).toBe(false);
  });
});

describe('without its angry words', () => {
  test.each([
    ['什么破玩意，怎么解绑手机号', '怎么解绑手机号'],
    ['你这垃圾机器人 邮箱怎么换', '邮箱怎么换'],
    ['他妈的第三步在哪', '第三步在哪'],
    ['this is useless, how do I unbind my email', 'how do i unbind my email'],
  ])('%s asks: %s', (text, question) => {
    expect(calmed(text)).toBe(question);
  });

  test('a calm text is left as it is', () => {
    expect(calmed('怎么解绑手机号 第3步')).toBe('怎么解绑手机号 第3步');
    expect(calmed('')).toBe('');
  });

  test('nothing is left of one that is nothing else', () => {
    for (const text of ['垃圾', '你们真是垃圾东西', 'useless', '气死'])
      expect(calmed(text)).toBe('');
  });
});

test.each<readonly [string, string]>([
  ...hostileLines,
  ['what leads up to a word', '你们这那都就是真太什么的个'.repeat(400)],
  ['what leads up to one, in English', 'the this you is are so '.repeat(220)],
  ['angry all over', '你们这垃圾东西 '.repeat(600)],
])('five thousand letters take no longer than letters do: %s', (_, text) => {
  const before = performance.now();
  isAngry(text);
  withoutAnger(text);
  // What doubles with each letter would not end; a slow machine needs its time.
  expect(performance.now() - before).toBeLessThan(5000);
});
