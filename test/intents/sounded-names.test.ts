import { expect, test } from 'vitest';
import { createFindSounded } from '../../src/intents/sounded-names.js';

const find = createFindSounded([
  { word: '王者荣耀', app: 'hok' },
  { word: '作业帮', app: 'homework' },
  { word: '冒险岛', app: 'maple' },
  { word: '美柚', app: 'meetyou' },
  { word: '58同城', app: 'site_58' },
  { word: '最右边', app: null },
]);

test.each([
  ['a homophone', '我的亡者荣耀', 'hok'],
  ['half of it homophones', '亡者荣要', 'hok'],
  ['pinyin', 'wang zhe rong yao', 'hok'],
  ['pinyin without a space', 'wozaiwanwangzherongyao', 'hok'],
  ['pinyin as a dialect has it', 'wang ze rong yao', 'hok'],
  ['pinyin among characters', '解绑wangzhe荣耀', 'hok'],
  ['a mixed name', '58 tongcheng', 'site_58'],
])('finds %s', (_, text, app) => {
  expect(find(text)).toBe(app);
});

test.each([
  ['more homophones than half', '昨夜绑'],
  ['homophones beyond a comma', '敢冒险 到'],
  ['a name of two syllables', 'meiyou'],
  ['a word that means no app', 'zui you bian'],
  ['half a name', 'wang zhe'],
  ['nothing', ''],
])('does not find %s', (_, text) => {
  expect(find(text)).toBeUndefined();
});
