import { expect, test } from 'vitest';
import { problemsWith, swap } from '../support/content-folder.js';

test('a menu entry and a next topic that nothing defines are reported', async () => {
  expect(
    await problemsWith({
      'settings.yaml': swap('- unbind_phone', '- unbind_phone\n  - no_such'),
      'zh-CN/topics.yaml': swap('[faq_impact]', '[nothing]'),
      'en/topics.yaml': swap('[faq_impact]', '[nothing]'),
    }),
  ).toEqual([
    'en/topics.yaml:22:10 unbind_phone.next.1 next offers nothing, a topic that nothing defines',
    'settings.yaml:5:5 menu.2 menu offers no_such, a topic that nothing defines',
    'zh-CN/topics.yaml:22:10 unbind_phone.next.1 next offers nothing, a topic that nothing defines',
  ]);
});

test('offering a topic twice, or itself, is reported', async () => {
  expect(
    await problemsWith({
      'zh-CN/topics.yaml': swap('[faq_impact]', '[faq_impact, faq_impact, unbind_phone]'),
      'en/topics.yaml': swap('[faq_impact]', '[faq_impact, faq_impact, unbind_phone]'),
    }),
  ).toEqual([
    'en/topics.yaml:22:22 unbind_phone.next.2 next offers faq_impact twice',
    'en/topics.yaml:22:34 unbind_phone.next.3 next offers the topic itself',
    'zh-CN/topics.yaml:22:22 unbind_phone.next.2 next offers faq_impact twice',
    'zh-CN/topics.yaml:22:34 unbind_phone.next.3 next offers the topic itself',
  ]);
});

test('the choices of a choice must be defined', async () => {
  const choice = 'kind: choice\n  label: 解绑\n  text: 哪个\n  choices: [faq_impact, no_such]\n';
  const bare = (text: string) => `${text}bare:\n  ${choice}`;
  expect(
    await problemsWith({
      'zh-CN/topics.yaml': bare,
      'en/topics.yaml': bare,
      'en/utterances/bare.txt': Array.from({ length: 15 }, (_, n) => `unbind ${n}`).join('\n'),
    }),
  ).toEqual([
    'en/topics.yaml:31:25 bare.choices.2 choices offers no_such, a topic that nothing defines',
    'zh-CN/topics.yaml:31:25 bare.choices.2 choices offers no_such, a topic that nothing defines',
  ]);
});

test('an utterance list named for no topic is reported', async () => {
  expect(await problemsWith({ 'zh-TW/utterances/unbind_fone.txt': '解綁\n' })).toEqual([
    'zh-TW/utterances/unbind_fone.txt:1:1 is named for unbind_fone, a topic that nothing defines',
  ]);
});

test('a topic whose shape is wrong is defined all the same', async () => {
  expect(
    await problemsWith({
      'zh-CN/topics.yaml': swap('  text: 一般没有。\n', ''),
      'en/topics.yaml': swap('  text: Usually none.\n', ''),
    }),
  ).toEqual([
    'en/topics.yaml:23:1 faq_impact.text is missing',
    'zh-CN/topics.yaml:23:1 faq_impact.text is missing',
  ]);
});

test('while a file cannot be read, nothing is said to be undefined', async () => {
  expect(
    await problemsWith({
      'zh-CN/topics.yaml': 'unbind_phone: [\n',
      'en/topics.yaml': 'unbind_phone: [\n',
    }),
  ).toEqual([
    'en/topics.yaml:2:1 is indented wrongly, or a bracket before it is not closed',
    'zh-CN/topics.yaml:2:1 is indented wrongly, or a bracket before it is not closed',
  ]);
});

test('the same topic in two files is reported at the second', async () => {
  expect(
    await problemsWith({
      'en/more.yaml': '# more\nfaq_impact:\n  kind: talk\n  label: Hm\n  text: Hm.\n',
    }),
  ).toContain('en/topics.yaml:23:1 faq_impact is defined already in en/more.yaml');
});
