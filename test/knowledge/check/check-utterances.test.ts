import { expect, test } from 'vitest';
import { utteranceMinimums } from '../../../src/knowledge/index.js';
import { problemsWith } from '../support/content-folder.js';

const zh = 'zh-CN/utterances/unbind_phone.txt';
const en = 'en/utterances/faq_impact.txt';
const add = (lines: string) => (text: string) => text + lines;

test('a topic without utterances is an error', async () => {
  expect(await problemsWith({ [zh]: null }, 'error')).toEqual([
    'zh-CN/topics.yaml:1:1 unbind_phone has no utterances: nothing leads to it',
  ]);
});

test('a topic with too few utterances over all languages is a warning', async () => {
  const few = { [zh]: '怎么解绑\n', [en]: 'any effect\n' };
  expect(await problemsWith(few, 'error')).toEqual([]);
  expect(await problemsWith(few, 'warning')).toEqual([
    'zh-CN/topics.yaml:1:1 unbind_phone has too few utterances: 1, and for kind guide 50 are needed',
    'zh-CN/topics.yaml:23:1 faq_impact has too few utterances: 21, and for kind article 35 are needed',
  ]);
  expect(utteranceMinimums).toMatchObject({ guide: 50, article: 35, talk: 15, neighbour: 15 });
});

test('one utterance under two topics is an error, across languages too', async () => {
  expect(await problemsWith({ [en]: add('  怎么 解绑，手机１？\n') })).toEqual([
    'zh-CN/utterances/unbind_phone.txt:2:1 “怎么解绑手机 1” asks for faq_impact at en/utterances/faq_impact.txt:17',
  ]);
});

test('one utterance twice under a topic is a warning', async () => {
  const twice = { 'zh-TW/utterances/faq_impact.txt': 'ANY effect-1!\n' };
  expect(await problemsWith(twice, 'error')).toEqual([]);
  expect(await problemsWith(twice, 'warning')).toEqual([
    'zh-TW/utterances/faq_impact.txt:1:1 “ANY effect-1!” stands at en/utterances/faq_impact.txt:2 already',
  ]);
});

test('utterances of nothing but punctuation are not all the same one', async () => {
  expect(await problemsWith({ [zh]: add('???\n!!!\n') })).toEqual([
    'zh-CN/utterances/unbind_phone.txt:52:1 “???” has no letter or digit',
    'zh-CN/utterances/unbind_phone.txt:53:1 “!!!” has no letter or digit',
  ]);
});

test('an utterance that is too long, or holds what nobody sees, is reported', async () => {
  expect(await problemsWith({ [zh]: add(`${'解'.repeat(513)}\n解\u202e绑\n`) })).toEqual([
    `zh-CN/utterances/unbind_phone.txt:52:1 “${'解'.repeat(40)}…” is longer than 512 characters`,
    'zh-CN/utterances/unbind_phone.txt:53:1 “解\ufffd绑” holds a character that must not be there (U+202E)',
  ]);
});
