import { expect, test } from 'vitest';
import { problemsWith, swap } from '../support/content-folder.js';

test('a link to another host is reported at its address, in each language', async () => {
  const away = swap('https://aq.qq.com/', 'https://aq.qq.com.evil.com/');
  expect(await problemsWith({ 'zh-CN/topics.yaml': away, 'en/topics.yaml': away })).toEqual([
    'en/topics.yaml:19:14 unbind_phone.methods.security_center.link.url leads to aq.qq.com.evil.com, which is not one of official_hosts',
    'zh-CN/topics.yaml:19:14 unbind_phone.methods.security_center.link.url leads to aq.qq.com.evil.com, which is not one of official_hosts',
  ]);
});

test('an address within a text is reported at the text', async () => {
  expect(
    await problemsWith({
      'zh-CN/topics.yaml': swap('- do: 点「设置」。', '- do: 打开 www.qq.com，点「设置」。'),
      'en/interface.yaml': (text) => text.replace(/^stale: .*$/m, 'stale: See http://aq.qq.com'),
    }),
  ).toEqual([
    expect.stringMatching(
      /^en\/interface\.yaml:\d+:8 stale holds the address http:\/\/aq\.qq\.com, which must begin with https:\/\/$/,
    ),
    'zh-CN/topics.yaml:11:15 unbind_phone.methods.client.steps.1.do holds the address www.qq.com, which leads to www.qq.com, which is not one of official_hosts',
  ]);
});
