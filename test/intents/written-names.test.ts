import { expect, test } from 'vitest';
import { createFindWritten } from '../../src/intents/written-names.js';

const find = createFindWritten([
  { word: '知乎', app: 'zhihu' },
  { word: 'zhihu', app: 'zhihu' },
  { word: 'qq音乐', app: 'music' },
  { word: 'honor of kings', app: 'hok' },
  { word: 'b zhan', app: 'bilibili' },
  { word: 'cf', app: 'crossfire' },
  { word: 'lol', app: 'lol' },
  { word: 'keep', app: 'keep' },
  { word: '快手', app: 'kuaishou' },
  { word: '快手机', app: null },
]);

test.each([
  ['a Chinese name anywhere', '我的知乎号', 'zhihu'],
  ['a latin name beside Chinese', '我的cf号', 'crossfire'],
  ['a mixed name', '用qq音乐的', 'music'],
  ['a Chinese name torn apart', '知 乎 怎么解', 'zhihu'],
  ['a name of several words', 'my honor of kings account', 'hok'],
  ['a name of several words run together', 'my honorofkings account', 'hok'],
  ['a name run together, torn apart as it is listed', 'b zhan', 'bilibili'],
  ['the same run together', 'bzhan', 'bilibili'],
  ['at the end', '取消cf', 'crossfire'],
  ['a doubtful one in Chinese', 'lol怎么解绑', 'lol'],
  ['a doubtful one in pinyin', 'lol jie bang qq', 'lol'],
  ['a name beside a word that holds it', '快手机号绑了快手', 'kuaishou'],
])('finds %s', (_, text, app) => {
  expect(find(text)).toBe(app);
});

test.each([
  ['a latin name within a word', 'scfi cfm'],
  ['a latin name beside a digit', 'cf2 4cf'],
  ['a single latin word torn apart', 'zhi hu'],
  ['a name of several words that goes on', 'honor of kingship'],
  ['a mixed name within a word', 'myqq音乐'],
  ['a doubtful one in English', 'it does not work lol what should i do'],
  ['a word that English is made of', 'how do i keep my account'],
  ['a word that holds a name and means none', '换个快手机'],
  ['nothing', ''],
])('does not find %s', (_, text) => {
  expect(find(text)).toBeUndefined();
});
