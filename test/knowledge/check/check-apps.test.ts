import { expect, test } from 'vitest';
import { problemsWith } from '../support/content-folder.js';

/** Two apps, with some lines added to the second. */
const inApps = (...lines: readonly string[]) =>
  problemsWith({
    'apps.yaml': [
      'genshin:',
      '  name: { zh-CN: 原神, en: Genshin Impact }',
      '  kind: game',
      '  also: [元神, Genshin]',
      'zhihu:',
      ...(lines.some((line) => line.includes('name:'))
        ? []
        : ['  name: { zh-CN: 知乎, en: Zhihu }']),
      '  kind: site',
      ...lines,
      '',
    ].join('\n'),
  });

test('names of apps are no problem, nor is having none', async () => {
  expect(await inApps('  also: [逼乎, zhi hu]')).toEqual([]);
  expect(await problemsWith({ 'apps.yaml': null })).toEqual([]);
});

test('a name under two apps is reported at the second, however it is written', async () => {
  expect(await inApps('  also: [知呼, ＧＥＮＳＨＩＮ, 元-神]')).toEqual([
    'apps.yaml:8:14 zhihu.also.2 is a name of genshin as well',
  ]);
  expect(await inApps('  name: { zh-CN: 知乎, en: Genshin Impact }')).toEqual([
    'apps.yaml:7:26 zhihu.name.en is a name of genshin as well',
  ]);
});

test('a name that stands twice under an app is a warning, the same name in two languages is none', async () => {
  expect(await inApps('  also: [知呼, zhihu, 知呼]')).toEqual([
    'apps.yaml:8:14 zhihu.also.2 is a name of zhihu already',
    'apps.yaml:8:21 zhihu.also.3 is a name of zhihu already',
  ]);
  expect(await inApps('  name: { zh-CN: Zhihu, en: Zhihu }')).toEqual([]);
});

test('a name that says nothing, or too little, is reported', async () => {
  expect(await inApps('  also: ["！！", 知, "a.", ""]')).toEqual([
    'apps.yaml:8:25 zhihu.also.4 is empty',
  ]);
  expect(await inApps('  also: ["！！", 知, "a."]')).toEqual([
    'apps.yaml:8:10 zhihu.also.1 has no letter or digit',
    'apps.yaml:8:16 zhihu.also.2 is only one character long',
    'apps.yaml:8:19 zhihu.also.3 is only one character long',
  ]);
});

test('what a name may not hold is reported', async () => {
  expect(await inApps('  name: { zh-CN: “知乎”, en: zhihu.com }')).toEqual([
    'apps.yaml:7:18 zhihu.name.zh-CN must hold no brackets or quotation marks',
  ]);
  expect(await inApps('  name: { zh-CN: 知乎, en: zhihu.com }')).toEqual([
    'apps.yaml:7:26 zhihu.name.en holds the address zhihu.com: write the name without it',
  ]);
  expect(await inApps(`  name: { zh-CN: ${'知'.repeat(33)}, en: Zhihu }`)).toEqual([
    'apps.yaml:7:18 zhihu.name.zh-CN is longer than 32 characters',
  ]);
});

test('a name that only converting makes too long is reported', async () => {
  const name = `${'知'.repeat(30)}手机`;
  expect(await inApps(`  name: { zh-CN: ${name}号, en: Zhihu }`)).toEqual([
    'apps.yaml:7:18 zhihu.name.zh-CN is longer than 32 characters',
  ]);
  expect(await inApps(`  name: { zh-CN: ${'知'.repeat(29)}手机号, en: Zhihu }`)).toEqual([
    'apps.yaml:7:18 zhihu.name.zh-CN is longer than 32 characters, once converted to zh-TW',
  ]);
});

test('a word that holds none of the names is reported', async () => {
  expect(await inApps('  also: [快手]', '  not: [快手机, 知乎者, 手机, 知乎]')).toEqual([
    'apps.yaml:9:19 zhihu.not.3 holds none of the names: there is nothing to mistake it for',
    'apps.yaml:9:23 zhihu.not.4 holds none of the names: there is nothing to mistake it for',
  ]);
});

test('the fields are held against their schema', async () => {
  const problems = await problemsWith({
    'apps.yaml': `4399:
  name: { zh-CN: 4399, en: "4399" }
Genshin:
  name: { zh-CN: 原神 }
  kind: play
  nick: [元神]
zhihu:
  kind: site
  also: 知呼
zhihu:
  kind: site
`,
  });
  expect(problems).toEqual([
    expect.stringMatching(/^apps\.yaml:1:1 has a field name that is not a word/),
    'apps.yaml:3:1 Genshin must look like honor_of_kings',
    'apps.yaml:4:3 Genshin.name.en is missing',
    'apps.yaml:5:9 Genshin.kind must be game, app or site',
    'apps.yaml:6:3 Genshin.nick is unknown here; the fields are name, kind, also and not',
    'apps.yaml:7:1 zhihu.name is missing',
    'apps.yaml:9:9 zhihu.also must be a list, not a text',
    'apps.yaml:10:1 zhihu stands here twice',
  ]);
});

test('an apps.yaml with nothing in it is reported, as any empty file', async () => {
  expect(await problemsWith({ 'apps.yaml': '# later\n' })).toEqual(['apps.yaml:1:1 is empty']);
});
