import { describe, expect, test } from 'vitest';
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

describe('while a file cannot be read', () => {
  const open = (text: string) => `${text}  title: "\n`;
  const broken = { 'zh-CN/topics.yaml': open, 'en/topics.yaml': open };
  const unread = [
    expect.stringMatching(/^en\/topics\.yaml:2\d:/),
    expect.stringMatching(/^zh-CN\/topics\.yaml:2\d:/),
  ];

  test('nothing is said of what it may define', async () => {
    expect(await problemsWith(broken)).toEqual(unread);
  });

  test('what it cannot define either is reported', async () => {
    const more = 'thanks:\n  kind: talk\n  label: Hi\n  text: Hi.\n  next: [faq_impact, no_such]\n';
    expect(
      await problemsWith({
        ...broken,
        'settings.yaml': swap('- unbind_phone', '- unbind_phone\n  - nowhere'),
        'zh-CN/more.yaml': more,
        'en/more.yaml': more,
        'zh-TW/utterances/unbind_fone.txt': '解綁\n',
        'zh-TW/utterances/thanks.txt': '謝啦\n',
      }),
    ).toEqual([
      'en/more.yaml:5:22 thanks.next.2 next offers no_such, a topic that nothing defines',
      unread[0],
      'settings.yaml:5:5 menu.2 menu offers nowhere, a topic that nothing defines',
      'zh-CN/more.yaml:5:22 thanks.next.2 next offers no_such, a topic that nothing defines',
      unread[1],
      'zh-TW/utterances/unbind_fone.txt:1:1 is named for unbind_fone, a topic that nothing defines',
    ]);
  });

  test('and there is nothing to see of it, anything may be defined', async () => {
    const large = `${'#'.repeat(256 * 1024)}\n`;
    const missing = { 'settings.yaml': swap('- unbind_phone', '- no_such') };
    expect(await problemsWith({ ...missing, 'en/topics.yaml': large })).toEqual([
      'en/topics.yaml:1:1 is larger than 256 KiB: spread it over more files',
    ]);
  });
});

test('what a topic of a wrong shape offers is looked at all the same', async () => {
  const shapeless = (title: string, next: string) => (text: string) =>
    text.replace(title, '').replace('[faq_impact]', next);
  expect(
    await problemsWith({
      'zh-CN/topics.yaml': shapeless('  title: 解绑绑定的手机号\n', '[no_such, 5, "?", [x]]'),
      'en/topics.yaml': shapeless('  title: Unbind the phone number\n', 'faq_impact'),
    }),
  ).toEqual([
    'en/topics.yaml:1:1 unbind_phone.title is missing',
    'en/topics.yaml:21:9 unbind_phone.next must be a list, not a text',
    'zh-CN/topics.yaml:1:1 unbind_phone.title is missing',
    'zh-CN/topics.yaml:21:10 unbind_phone.next.1 next offers no_such, a topic that nothing defines',
    'zh-CN/topics.yaml:21:19 unbind_phone.next.2 must be a text, not 5: put it in quotes',
    'zh-CN/topics.yaml:21:22 unbind_phone.next.3 must look like unbind_phone or neighbour.wechat',
    'zh-CN/topics.yaml:21:27 unbind_phone.next.4 must be a text, not a list',
  ]);
});

test('the menu is looked at whatever else is wrong with the settings', async () => {
  const extra = (text: string) => `${text.replace('- unbind_phone', '- no_such')}colour: red\n`;
  expect(await problemsWith({ 'settings.yaml': extra })).toEqual([
    'settings.yaml:4:5 menu.1 menu offers no_such, a topic that nothing defines',
    'settings.yaml:5:1 colour is unknown here; the fields are official_hosts and menu',
  ]);
});

test('the same topic in two files is reported at the second', async () => {
  expect(
    await problemsWith({
      'en/more.yaml': '# more\nfaq_impact:\n  kind: talk\n  label: Hm\n  text: Hm.\n',
    }),
  ).toContain('en/topics.yaml:23:1 faq_impact is defined already in en/more.yaml');
});
