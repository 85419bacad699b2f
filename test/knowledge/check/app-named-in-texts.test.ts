import { expect, test } from 'vitest';
import { problemsWith, swap } from '../support/content-folder.js';

const inBoth = (zh: string, en: string) =>
  problemsWith({
    'zh-CN/topics.yaml': swap('text: 一般没有。', `text: ${zh}`),
    'en/topics.yaml': swap('text: Usually none.', `text: ${en}`),
  });

test('a text may name the app, with words for when none is named', async () => {
  expect(await inBoth('看{“app”|那家}。', 'See {app|the app}.')).toEqual([]);
});

test('what cannot be filled in is reported', async () => {
  expect(await inBoth('看{name}。', 'See {app}.')).toEqual([
    'en/topics.yaml:26:9 faq_impact.text has no words for when no app is named in {app}: write {app|that app}',
    'zh-CN/topics.yaml:26:9 faq_impact.text knows no {name}; what can be filled in is {app|that app}',
  ]);
});

test('a label, and what belongs to no topic, name no app', async () => {
  expect(
    await problemsWith({
      'zh-CN/topics.yaml': swap('label: 有影响吗', 'label: 有{app|影响}吗'),
      'en/interface.yaml': (text) => text.replace(/^ {2}bye: .*$/m, '  bye: "Not in {app|this}."'),
    }),
  ).toEqual([
    expect.stringMatching(/^en\/interface\.yaml:\d+:8 terminal\.bye knows no \{app\|this\}$/),
    'zh-CN/topics.yaml:25:10 faq_impact.label is the same for every app: it holds no { }',
  ]);
});

test('a topic that names the app in one language only is reported there', async () => {
  expect(await inBoth('看{“app”|那家}。', 'See the app.')).toEqual([
    'zh-CN/topics.yaml:26:9 faq_impact.text names the app, but nothing of the topic does in en',
  ]);
  expect(await inBoth('看那家。', 'See {app|the app}.')).toEqual([
    'en/topics.yaml:26:9 faq_impact.text names the app, but nothing of the topic does in zh-CN',
  ]);
});

test('an address that the words or a name would make is reported', async () => {
  expect(await inBoth('看 {app|aq}.com', 'See {app|the.evil.com}')).toEqual([
    'en/topics.yaml:26:9 faq_impact.text holds the address the.evil.com, which leads to the.evil.com, which is not one of official_hosts',
    'zh-CN/topics.yaml:26:9 faq_impact.text holds the address aq.com, which leads to aq.com, which is not one of official_hosts',
    'zh-CN/topics.yaml:26:9 faq_impact.text holds the address app.com, which leads to app.com, which is not one of official_hosts',
  ]);
});

test('a text that only the longest name makes too long is reported', async () => {
  const title = (text: string) => text.replace(/^( {2}title: ).*$/m, `$1${'x'.repeat(49)}{app|it}`);
  expect(await problemsWith({ 'zh-CN/topics.yaml': title, 'en/topics.yaml': title })).toEqual(
    ['en', 'zh-CN'].map(
      (locale) =>
        `${locale}/topics.yaml:4:10 unbind_phone.title is longer than 80 characters with the longest name of an app in it`,
    ),
  );
});
