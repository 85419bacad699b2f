import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressesIn, whyUnofficial } from '../../../src/knowledge/check/official-link.js';

const hosts = ['aq.qq.com', 'connect.qq.com'];

test.each([
  'https://aq.qq.com',
  'https://aq.qq.com/',
  'https://connect.qq.com/manage.html#/a?b=c&d=%E4%B8%AD',
])('%s is official', (address) => {
  expect(whyUnofficial(address, hosts)).toBeNull();
});

test.each([
  ['http://aq.qq.com/', 'must begin with https://'],
  ['javascript://aq.qq.com/', 'must begin with https://'],
  ['HTTPS://aq.qq.com/', 'must begin with https://'],
  ['https://evil.com/', 'leads to evil.com, which is not one of official_hosts'],
  ['https://qq.com/', 'leads to qq.com, which is not one of official_hosts'],
  [
    'https://aq.qq.com.evil.com/',
    'leads to aq.qq.com.evil.com, which is not one of official_hosts',
  ],
  ['https://aq.qq.com@evil.com/', 'must not hold a user name (@)'],
  ['https://me:pass@aq.qq.com/', 'must not hold a user name (@)'],
  ['https://aq.qq.com:8443/', 'must not name a port'],
  ['https://aq.qq.com:/', 'must not name a port'],
  ['https://aq.qq.com./', 'leads to aq.qq.com., which is not one of official_hosts'],
  ['https://AQ.qq.com/', 'leads to AQ.qq.com, which is not one of official_hosts'],
  ['https://аq.qq.com/', 'leads to аq.qq.com, which is not one of official_hosts'],
  ['https://ａq.qq.com/', 'leads to ａq.qq.com, which is not one of official_hosts'],
  ['https://aq。qq.com/', 'leads to aq。qq.com, which is not one of official_hosts'],
  ['https:\\\\aq.qq.com/', 'must begin with https://'],
  [
    'https://aq.qq.com\\.evil.com/',
    'leads to aq.qq.com\\.evil.com, which is not one of official_hosts',
  ],
  ['https://aq.qq.com/\\..', 'must be of plain letters, digits and signs'],
  ['https://aq.qq.com/ x', 'must be of plain letters, digits and signs'],
  ['https://', 'leads to nowhere, which is not one of official_hosts'],
])('%s is not', (address, why) => {
  expect(whyUnofficial(address, hosts)).toBe(why);
});

test('an official address leads a browser to its official host', () => {
  const piece = fc.constantFrom(
    'https://',
    'aq.qq.com',
    'evil.com',
    '/',
    '\\',
    '@',
    ':',
    '.',
    '?',
    '#',
    '%00',
    'é',
    ' ',
    '\t',
    '443',
    '。',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (rest) => {
      const address = `https://${rest.join('')}`;
      if (whyUnofficial(address, hosts) !== null) return;
      const { protocol, host, username, password } = new URL(address);
      expect(hosts).toContain(host);
      expect([protocol, username, password]).toEqual(['https:', '', '']);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['打开aq.qq.com，登录', ['aq.qq.com']],
  ['Open aq.qq.com. Then (connect.qq.com).', ['aq.qq.com', 'connect.qq.com']],
  ['网址是 https://aq.qq.com/a?b=c，别的不认', ['https://aq.qq.com/a?b=c']],
  ['看 http://evil.com', ['http://evil.com']],
  ['去「www.evil.example」看看', ['www.evil.example']],
  ['加 t.me/someone', ['t.me/someone']],
  ['аq.qq.com', ['аq.qq.com']],
  ['evil．com', ['evil.com']],
  ['写信给 help@evil.com', ['evil.com']],
  ['aq.qq.com:8443', ['aq.qq.com:8443']],
  ['aq.qq.com@evil.com', ['aq.qq.com@evil.com']],
  ['https://aq.qq.com登录', ['https://aq.qq.com']],
  ['tg://resolve?domain=x', ['tg://resolve?domain=x']],
  ['第 3.5 步，e.g. 版本 9.0.1，Node.js', []],
  ['完成。com', []],
])('%s holds %j', (text, expected) => {
  expect(addressesIn(text)).toEqual(expected);
});
