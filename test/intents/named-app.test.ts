import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFindApp } from '../../src/intents/named-app.js';
import { normalise } from '../../src/intents/normalise.js';
import { hostileText, hugeTexts } from './hostile-texts.js';
import { appIn, someApps } from './some-apps.js';

describe('an app is found by its name', () => {
  test.each([
    ['hok', '王者荣耀怎么解绑QQ'],
    ['hok', '王者农药怎么取消qq授权'],
    ['hok', 'wzry jb qq'],
    ['hok', 'how do I unlink Honor of Kings from QQ'],
    ['hok', '王者榮耀的授權'],
    ['hok', '“王者·荣耀”的授权'],
    ['sky', '光遇绑了QQ'],
    ['sky', 'unbind QQ from sky children of the light'],
    ['site_4399', '4399不玩了'],
    ['site_58', '取消58同城的授权'],
  ])('%s: %s', (app, text) => {
    expect(appIn(text)).toBe(app);
  });

  test('of which the longest counts', () => {
    expect(appIn('王者营地怎么退')).toBe('camp');
    expect(appIn('网易云课堂的QQ')).toBe('classes');
    expect(appIn('网易云的QQ')).toBe('netease');
    expect(appIn('豆瓣和王者荣耀')).toBe('hok');
    expect(appIn('honor of kings camp')).toBe('camp');
  });
});

describe('an app is found by the sound of its name', () => {
  test.each([
    ['hok', '亡者荣耀怎么解绑'],
    ['hok', 'wangzherongyao jiebang qq'],
    ['hok', 'wang zhe rong yao zenme jie bang'],
    ['iqiyi', '爱奇异的会员'],
    ['iqiyi', 'aiqiyi jie qq'],
    ['site_58', '58铜城解榜QQ'],
    ['netease', 'wang yi yun jie bang qq'],
  ])('%s: %s', (app, text) => {
    expect(appIn(text)).toBe(app);
  });
});

describe('an app is found by a latin name with a slip in it', () => {
  test.each([
    ['bilibili', 'unlink bilbili from qq'],
    ['bilibili', 'disconnect Billibili'],
    ['douban', 'unbind doubna now'],
  ])('%s: %s', (app, text) => {
    expect(appIn(text)).toBe(app);
  });
});

test.each([
  '',
  '怎么取消授权',
  '换了新手机，快手机号绑上',
  'what is 14399',
  'my email page is broken lol, what should I do',
  'can I keep my number',
  'shangwang de shihou',
  '昨夜绑的手机',
])('no app is found in: %s', (text) => {
  expect(appIn(text)).toBeUndefined();
});

test('where there are no apps, none is found', () => {
  expect(createFindApp(new Map())('王者荣耀')).toBeUndefined();
});

test('the first of two apps with the same name has it', () => {
  const [first] = [...someApps.values()];
  if (!first) throw new Error('there is no app');
  const find = createFindApp(
    new Map([
      ['one', first],
      ['two', first],
    ]),
  );
  expect(find('王者荣耀')).toBe('one');
});

test('any text is searched without a throw', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const app = appIn(text);
      if (app !== undefined) expect(someApps.has(app)).toBe(true);
    }),
  );
});

test.each([
  ...hugeTexts,
  ['much that could begin a name', '王者营'.repeat(200_000)],
  ['much that sounds like a name', '亡者荣'.repeat(200_000)],
] as const)('no text keeps the search busy: %s', (_, text) => {
  const normalised = normalise(text);
  const before = performance.now();
  appIn(normalised);
  expect(performance.now() - before).toBeLessThan(5000);
});
