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
      'en/interface.yaml': (text) =>
        text.replace(/^ {2}bye: .*$/m, '  bye: "See http://aq.qq.com"'),
    }),
  ).toEqual([
    expect.stringMatching(
      /^en\/interface\.yaml:\d+:8 terminal\.bye holds the address http:\/\/aq\.qq\.com, which must begin with https:\/\/$/,
    ),
    'zh-CN/topics.yaml:11:15 unbind_phone.methods.client.steps.1.do holds the address www.qq.com, which leads to www.qq.com, which is not one of official_hosts',
  ]);
});

test('the hosts hold, whatever else is wrong with the settings', async () => {
  expect(
    await problemsWith({
      'settings.yaml': (text) => `${text}colour: red\n`,
      'en/interface.yaml': (text) => text.replace(/^ {2}bye: .*$/m, '  bye: "See www.qq.com"'),
    }),
  ).toEqual([
    expect.stringMatching(
      /^en\/interface\.yaml:\d+:8 terminal\.bye holds the address www\.qq\.com/,
    ),
    expect.stringMatching(/^settings\.yaml:5:1 colour is unknown here/),
  ]);
});

test('while the hosts are not known, an address must at least be a plain one', async () => {
  const away = swap('https://aq.qq.com/', 'https://me@evil.com/');
  const elsewhere = swap('Usually none.', 'See www.qq.com.');
  expect(
    await problemsWith({
      'settings.yaml': 'official_hosts: [\n',
      'zh-CN/topics.yaml': away,
      'en/topics.yaml': (text) => elsewhere(away(text)),
    }),
  ).toEqual([
    'en/topics.yaml:19:14 unbind_phone.methods.security_center.link.url must not hold a user name (@)',
    expect.stringMatching(/^settings\.yaml:/),
    'zh-CN/topics.yaml:19:14 unbind_phone.methods.security_center.link.url must not hold a user name (@)',
  ]);
});

test('addresses of a topic with a wrong shape are looked at, and reported once', async () => {
  const shapeless = (url: string) => (text: string) =>
    text.replace(/ {2}title: .*\n/, '').replace('https://aq.qq.com/', url);
  expect(
    await problemsWith({
      'zh-CN/topics.yaml': shapeless('https://evil.com/'),
      'en/topics.yaml': shapeless('http://evil.com/'),
    }),
  ).toEqual([
    'en/topics.yaml:1:1 unbind_phone.title is missing',
    'en/topics.yaml:18:14 unbind_phone.methods.security_center.link.url must be an https:// address',
    'zh-CN/topics.yaml:1:1 unbind_phone.title is missing',
    'zh-CN/topics.yaml:18:14 unbind_phone.methods.security_center.link.url leads to evil.com, which is not one of official_hosts',
  ]);
});
