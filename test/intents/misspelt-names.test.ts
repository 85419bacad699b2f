import { expect, test } from 'vitest';
import { createFindMisspelt } from '../../src/intents/misspelt-names.js';

const find = createFindMisspelt([
  { word: 'bilibili', app: 'bilibili' },
  { word: 'emails', app: 'emails' },
  { word: 'douyu', app: 'douyu' },
  { word: 'huya', app: 'huya' },
  { word: 'honor of kings', app: 'hok' },
  { word: 'genshin', app: null },
]);

test.each([
  ['a letter too few', 'my bilbili account'],
  ['a letter too many', '取消billibili的授权'],
  ['a wrong letter', 'bilibilo'],
  ['two letters swapped', 'biliblii'],
])('finds a name with %s', (_, text) => {
  expect(find(text)).toBe('bilibili');
});

test.each([
  ['two slips', 'bilbil'],
  ['a slip in the first letter', 'vilibili'],
  ['what can be read as pinyin', 'douyou'],
  ['a word that English is made of', 'email'],
  ['a name too short for slips', 'huyaa'],
  ['a name of several words', 'honor of kinks'],
  ['what means no app', 'gensin'],
  ['nothing', ''],
])('does not find %s', (_, text) => {
  expect(find(text)).toBeUndefined();
});
