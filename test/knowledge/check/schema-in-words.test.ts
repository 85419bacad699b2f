import { expect, test } from 'vitest';
import { problemsWith, swap } from '../support/content-folder.js';

const inZh = (from: string, to: string) =>
  problemsWith({ 'zh-CN/topics.yaml': swap(from, to) }, 'error');

test('the small content has no problem', async () => {
  expect(await problemsWith({})).toEqual([]);
});

test('a missing field is reported at the name of what lacks it', async () => {
  expect(await inZh('  title: 解绑绑定的手机号\n', '')).toEqual([
    'zh-CN/topics.yaml:1:1 unbind_phone.title is missing',
  ]);
  expect(await inZh('      fits: 用浏览器\n', '')).toEqual([
    'zh-CN/topics.yaml:14:5 unbind_phone.methods.security_center.fits is missing',
  ]);
});

test('a missing field of a list item is reported at the item', async () => {
  expect(await inZh('        - do: 点「设置」。\n          look', '        - look')).toEqual([
    'zh-CN/topics.yaml:11:11 unbind_phone.methods.client.steps.1.do is missing',
  ]);
});

test('an unknown field is reported at its name, with those that are known', async () => {
  expect(await inZh('  summary:', '  sumary: x\n  summary:')).toEqual([
    'zh-CN/topics.yaml:5:3 unbind_phone.sumary is unknown here; the fields are kind, label, title, summary, again, about, fork, methods, after, stuck and next',
  ]);
});

test('an unknown key of a list of keys is reported with those that there are', async () => {
  const [problem] = await inZh(
    '  kind: article\n',
    '  kind: article\n  leads:\n    startt: { text: 先看看。 }\n',
  );
  expect(problem).toMatch(
    /faq_impact\.leads\.startt is unknown here; the fields are start, logged_in, .+ and others$/,
  );
});

test('every unknown field has its own line', async () => {
  expect(
    await inZh('          look: 写', '          see: x\n          hint: x\n          look: 写'),
  ).toEqual([
    expect.stringMatching(
      /^zh-CN\/topics\.yaml:12:11 unbind_phone\.methods\.client\.steps\.1\.see is unknown/,
    ),
    expect.stringMatching(
      /^zh-CN\/topics\.yaml:13:11 unbind_phone\.methods\.client\.steps\.1\.hint is unknown/,
    ),
  ]);
});

test.each([
  [
    'title: 解绑绑定的手机号',
    'title: 2024',
    '4:10 unbind_phone.title must be a text, not 2024: put it in quotes',
  ],
  [
    'title: 解绑绑定的手机号',
    'title: true',
    '4:10 unbind_phone.title must be a text, not true: put it in quotes',
  ],
  ['title: 解绑绑定的手机号', 'title: [x]', '4:10 unbind_phone.title must be a text, not a list'],
  [
    'title: 解绑绑定的手机号',
    'title: {x: y}',
    '4:10 unbind_phone.title must be a text, not a mapping',
  ],
  ['title: 解绑绑定的手机号', 'title:', '4:3 unbind_phone.title is empty'],
  ['title: 解绑绑定的手机号', 'title: ""', '4:10 unbind_phone.title is empty'],
  ['next: [faq_impact]', 'next: faq_impact', '22:9 unbind_phone.next must be a list, not a text'],
  [
    'kind: article',
    'kind: artikel',
    '24:9 faq_impact.kind must be guide, article, talk, neighbour, refusal or choice',
  ],
  [
    '  kind: article\n',
    '',
    '23:1 faq_impact.kind is missing; it must be guide, article, talk, neighbour, refusal or choice',
  ],
  [
    'label: 在 QQ 里操作',
    'label: 在手机或者电脑上的 QQ 里面操作',
    '8:14 unbind_phone.methods.client.label is too long to read on a button (at most 24 columns: a Chinese character takes two)',
  ],
  [
    'url: https://aq.qq.com/',
    'url: http://aq.qq.com/',
    '19:14 unbind_phone.methods.security_center.link.url must be an https:// address',
  ],
])('%s → %s', async (from, to, expected) => {
  expect(await inZh(from, to)).toEqual([`zh-CN/topics.yaml:${expected}`]);
});

test('a topic that is no mapping is reported', async () => {
  expect(await inZh('faq_impact:\n  kind', 'faq_impact: soon\nother:\n  kind')).toContain(
    'zh-CN/topics.yaml:23:13 faq_impact must be a mapping of fields, not a text',
  );
});

test('a method id that cannot be one is reported at its name', async () => {
  expect(await inZh('    client:', '    Client App:')).toContain(
    'zh-CN/topics.yaml:7:5 unbind_phone.methods.Client App must look like security_center',
  );
});

test('a topic id that cannot be one is reported at its name', async () => {
  expect(await inZh('faq_impact:\n', 'FAQ:\n')).toContain(
    'zh-CN/topics.yaml:23:1 FAQ must look like unbind_phone or neighbour.wechat',
  );
});

test('a phrase that is missing, and one that lacks its placeholder, are reported', async () => {
  const problems = await problemsWith({
    'en/interface.yaml': (text) =>
      text.replace(/^ {2}next: .*\n/m, '').replace(/^( {2}back_to_step: ).*$/m, '$1Back'),
  });
  expect(problems).toEqual([
    expect.stringMatching(/^en\/interface\.yaml:\d+:1 buttons\.next is missing$/),
    expect.stringMatching(
      /^en\/interface\.yaml:\d+:17 buttons\.back_to_step must contain \{step\}$/,
    ),
  ]);
});

test('settings are held against their own fields', async () => {
  expect(
    await problemsWith({ 'settings.yaml': 'official_hosts: [AQ.qq.com]\nmenu: []\ncolour: red\n' }),
  ).toEqual([
    'settings.yaml:1:18 official_hosts.1 must be a host in lower case, such as aq.qq.com',
    'settings.yaml:2:7 menu offers nothing',
    'settings.yaml:3:1 colour is unknown here; the fields are official_hosts and menu',
  ]);
});

test('every problem of every file comes at once, in the order of the files', async () => {
  const problems = await problemsWith({
    'settings.yaml': swap('- unbind_phone', '- no_such'),
    'en/topics.yaml': swap('  kind: guide', '  kind: guide\n  extra: x'),
    'zh-CN/topics.yaml': swap('  text: 一般没有。\n', ''),
  });
  expect(problems).toEqual([
    expect.stringContaining('en/topics.yaml:3:3 unbind_phone.extra is unknown'),
    'settings.yaml:4:5 menu.1 menu offers no_such, a topic that nothing defines',
    'zh-CN/topics.yaml:23:1 faq_impact.text is missing',
  ]);
});
