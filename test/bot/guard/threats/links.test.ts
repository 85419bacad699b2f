import { describe, expect, test } from 'vitest';
import { findThreats } from '../../../../src/bot/guard/index.js';

const official = ['aq.qq.com', 'connect.qq.com'];

describe('a link that is not official is a threat', () => {
  test.each([
    ['这个链接能点吗 http://aq-qq.com/unbind', 'aq-qq.com'],
    ['https://aq.qq.com.evil.cn/login', 'aq.qq.com.evil.cn'],
    ['HTTPS://AQ-QQ.COM', 'aq-qq.com'],
    ['hxxp://evil.com/a', 'evil.com'],
    ['http：//evil.cn', 'evil.cn'],
    ['https://aq.qq.com@evil.cn/', 'evil.cn'],
    ['https://evil.com打开这个', 'evil.com'],
    ['http://192.168.1.1/qq', '192.168.1.1'],
    ['http://3232235777', '192.168.1.1'],
    ['点开 t.cn/A6xyz 就能解绑', 't.cn'],
    ['www.unbind-help.net', 'www.unbind-help.net'],
    ['https://аq.qq.com/', 'xn--q-7sb.qq.com'],
    ['http://腾讯客服.com/解绑', 'xn--ubtq9xfnvgkj.com'],
  ])('%s', (text, host) => {
    expect(findThreats(text, official)).toEqual([{ kind: 'unofficial-link', host }]);
  });
});

describe('so is a host that looks like QQ’s, or that somebody sent', () => {
  test.each([
    ['qq-anquan.cn', 'qq-anquan.cn'],
    ['aq。qq。com.xyz 是官方的吗', 'aq.qq.com.xyz'],
    ['aq点qq点com点xyz', 'aq.qq.com.xyz'],
    ['他让我打开 unbind123.com', 'unbind123.com'],
    ['短信里的网址是 jiebang.top', 'jiebang.top'],
    ['unbindhelp.cn 这个网站能解绑吗', 'unbindhelp.cn'],
    ['他發來 jiebang.vip 說可以解綁', 'jiebang.vip'],
    ['they sent me unbind.io', 'unbind.io'],
    ['is unlink-help.com legit', 'unlink-help.com'],
    ['aq.qq.com@evil.cn/login', 'evil.cn'],
  ])('%s', (text, host) => {
    expect(findThreats(text, official)).toEqual([{ kind: 'unofficial-link', host }]);
  });
});

describe('what is official, or merely named, is none', () => {
  test.each([
    'https://aq.qq.com/',
    'https://aq.qq.com打开是空白',
    'www.aq.qq.com',
    'AQ.QQ.COM.',
    'aq。qq。com打不开',
    '我的邮箱是163.com的',
    '163.com/126.com的邮箱',
    'abc@qq.com收不到',
    'mail.qq.com',
    'bilibili.com 用QQ登录',
    'zhihu.com这个网站怎么解绑QQ',
    'Booking.com with qq login',
    'node.js',
    'v8.9.70.11',
    'e.g. this',
    '好的.谢谢',
    'no.i dont',
  ])('%s', (text) => {
    expect(findThreats(text, official)).toEqual([]);
  });
});

test('each host is told once, five at most, and none at more than sixty letters', () => {
  expect(findThreats('http://a.cn http://a.cn/b', official)).toHaveLength(1);
  const many = Array.from({ length: 9 }, (_, at) => `http://a${at}.cn`).join(' ');
  expect(findThreats(many, official)).toHaveLength(5);
  const [long] = findThreats(`http://${'a'.repeat(50)}.${'b'.repeat(50)}.cn`, official);
  expect(long).toMatchObject({ host: expect.stringMatching(/^[a-z.]{60}$/) });
});

test.each(['http://{step}', 'http://http://', 'http://a'])('%s names no host', (text) => {
  expect(findThreats(text, [])).toEqual([]);
});
