import { expect, test } from 'vitest';
import { maskSecrets } from '../../../../src/bot/guard/index.js';
import { shippedUtterances } from '../../../intents/shipped-utterances.js';

test.each([
  'QQ号 1234567890',
  '我的q是10001',
  '扣扣123456789',
  'QQ群 987654321',
  'qq number is 3012345678',
  '87654321怎么解绑',
  '把1234567这个QQ的手机绑定取消',
  '12345678这个QQ的验证码收不到',
  '55443322是我的QQ，手机号丢了',
  '第3步在哪',
  '2024年5月3日 20240503 2024-05-03 12:30',
  '二〇二三年换的',
  '50块，￥199.99，$20',
  'QQ 9.0.85，v8.9.70.11',
  '试了3次，100万',
  '错误码 10022，error 0x80070005，-20101',
  '10086 12306 95588 1069',
  'iPhone 15，Redmi K70，华为mate60',
  'https://aq.qq.com/cn2/unionverify?t=123456',
  '申诉编号 20230801123456，工单号1234567890',
  '九九八十一，三三两两，乱七八糟',
  '1920x1080 16G+512G',
  '端口8080，IP 192.168.1.1',
])('%s holds no secret', (text) => {
  expect(maskSecrets(text)).toEqual({ text, asked: text, found: [] });
});

test('what people ask holds next to none', () => {
  const texts = shippedUtterances().map(({ text }) => text);
  const masked = texts.filter((text) => maskSecrets(text).found.length > 0);
  expect(texts.length).toBeGreaterThan(20_000);
  expect(masked.length).toBeLessThan(texts.length / 2000);
});
