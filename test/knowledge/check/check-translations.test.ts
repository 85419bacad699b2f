import { expect, test } from 'vitest';
import { problemsWith, swap } from '../support/content-folder.js';

const inEn = (from: string, to: string) => problemsWith({ 'en/topics.yaml': swap(from, to) });

test('a topic that one language lacks is reported where the other has it', async () => {
  const extra = (text: string) => `${text}thanks:\n  kind: talk\n  label: Hi\n  text: Hi.\n`;
  expect(await problemsWith({ 'zh-CN/topics.yaml': extra }, 'error')).toContain(
    'zh-CN/topics.yaml:27:1 thanks is missing in en',
  );
  expect(await problemsWith({ 'en/topics.yaml': extra }, 'error')).toContain(
    'en/topics.yaml:27:1 thanks is missing in zh-CN',
  );
});

test('an optional field that one language lacks is reported', async () => {
  expect(await inEn('          look: The entry 「设置」.\n', '')).toEqual([
    'zh-CN/topics.yaml:12:11 unbind_phone.methods.client.steps.1.look is missing in en',
  ]);
  expect(
    await inEn('- do: Choose 「解绑」.', '- do: Choose 「解绑」.\n          note: Careful.'),
  ).toEqual(['en/topics.yaml:14:11 unbind_phone.methods.client.steps.2.note is missing in zh-CN']);
  expect(await inEn('  label: Any effect?', '  label: Any effect?\n  title: Effects')).toEqual([
    'en/topics.yaml:26:3 faq_impact.title is missing in zh-CN',
  ]);
});

test('a method that one language lacks is reported', async () => {
  expect(await inEn('    client:', '    app:')).toEqual([
    'en/topics.yaml:7:5 unbind_phone.methods.app is missing in zh-CN',
    'zh-CN/topics.yaml:7:5 unbind_phone.methods.client is missing in en',
  ]);
});

test('methods in another order are reported', async () => {
  expect(
    await problemsWith({
      'en/topics.yaml': (text) => {
        const [head = '', client = '', web = '', rest = ''] = text.split(
          /(?= {4}client:)|(?= {4}security_center:)|(?= {2}next:)/,
        );
        return head + web + client + rest;
      },
    }),
  ).toEqual([
    'en/topics.yaml:6:3 unbind_phone.methods has another order than in zh-CN: client and security_center',
  ]);
});

test('another number of steps is reported', async () => {
  expect(await inEn('        - do: Choose 「解绑」.\n', '')).toEqual([
    'en/topics.yaml:10:7 unbind_phone.methods.client.steps counts 1, but 2 in zh-CN',
  ]);
});

test('another kind is reported', async () => {
  expect(await inEn('kind: article', 'kind: talk')).toEqual([
    'en/topics.yaml:24:9 faq_impact.kind is talk, but article in zh-CN',
  ]);
});

test('another address is reported', async () => {
  expect(await inEn('https://aq.qq.com/', 'https://aq.qq.com/en')).toEqual([
    'en/topics.yaml:19:14 unbind_phone.methods.security_center.link.url is https://aq.qq.com/en, but https://aq.qq.com/ in zh-CN',
  ]);
});

test('other next topics are reported', async () => {
  expect(await inEn('  next: [faq_impact]\n', '')).toEqual([
    'en/topics.yaml:1:1 unbind_phone.next is nothing, but faq_impact in zh-CN',
  ]);
});

test('a way that is named in one language only is reported', async () => {
  expect(await inEn('    client:\n', '    client:\n      way: client\n')).toEqual([
    'en/topics.yaml:8:7 unbind_phone.methods.client.way is missing in zh-CN',
  ]);
});

test('what a file that cannot be read may hold is not missing, and the rest is', async () => {
  const extra = (text: string) => `${text}thanks:\n  kind: talk\n  label: Hi\n  text: Hi.\n`;
  expect(
    await problemsWith(
      { 'zh-CN/topics.yaml': extra, 'en/topics.yaml': (text) => `${text}  title: "\n` },
      'error',
    ),
  ).toEqual([
    expect.stringMatching(/^en\/topics\.yaml:2\d:/),
    'zh-CN/topics.yaml:27:1 thanks is missing in en',
    'zh-CN/topics.yaml:27:1 thanks has no utterances: nothing leads to it',
  ]);
});
