import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/intents/index.js';
import { createFindApp } from '../../src/intents/named-app.js';
import { createFindWritten } from '../../src/intents/written-names.js';
import { knowledge } from '../support/shipped.js';
import { shippedUtterances } from './shipped-utterances.js';

const { apps } = knowledge;
const find = createFindApp(apps);
const findWritten = createFindWritten(
  [...apps].flatMap(([app, { name, also, not }]) => [
    ...not.map((word) => ({ word: normalise(word), app: null })),
    ...[...Object.values(name), ...also].map((word) => ({ word: normalise(word), app })),
  ]),
);
const named = (text: string) => apps.get(find(normalise(text)) ?? '')?.name['zh-CN'];

describe('every shipped app', () => {
  test('is found by each of its names in a Chinese question', () => {
    const missed = [...apps].flatMap(([app, { name, also }]) =>
      [...Object.values(name), ...also].filter(
        (each) => find(normalise(`我的${each}怎么解绑`)) !== app,
      ),
    );
    expect(missed).toEqual([]);
  });

  test('is found by its English name in an English question, but for what may be a word of it', () => {
    const missed = [...apps.values()]
      .map(({ name }) => name.en)
      .filter((name) => !named(`how do I unlink ${name} from my QQ`));
    expect(missed).toEqual(['NGA', 'Keep']);
  });
});

test.each([
  ['王者荣耀', '王者农药怎么取消qq授权'],
  ['王者荣耀', '亡者荣耀解绑'],
  ['王者荣耀', 'wangzherongyao jiebang qq'],
  ['王者荣耀', '荣耀王者 跟QQ断开'],
  ['和平精英', '吃鸡怎么解除qq'],
  ['和平精英', 'heping jingying jiechu qq'],
  ['和平精英', 'unlink pubg from qq'],
  ['哔哩哔哩', 'B站退绑qq'],
  ['哔哩哔哩', 'bilbili qq unlink'],
  ['英雄联盟手游', 'LOL手游解绑'],
  ['网易云音乐', '网抑云解绑QQ'],
  ['小红书', '小红薯解绑扣扣'],
  ['百度网盘', '百度網盤解綁QQ'],
  ['58同城', '58铜城解榜QQ'],
  ['崩坏：星穹铁道', '崩铁的QQ授权'],
  ['光·遇', '光遇绑QQ了能解吗'],
])('%s is meant by: %s', (app, text) => {
  expect(named(text)).toBe(app);
});

test.each([
  '换了新手机，尽快手机号解绑',
  '去哪儿解绑手机',
  '不知道在哪',
  '请问道具还在吗',
  '手机和平板都能解绑吗',
  '最右边没有按钮',
  '看看有道理吗',
  'yanzhengma meiyou shoudao',
  'how do I keep my game saves',
  'did someone steal my account lol',
  'is there a way to stream my history',
])('no app is meant by: %s', (text) => {
  expect(named(text)).toBeUndefined();
});

describe('in the utterances of topics about no app', () => {
  const own =
    /^(?:unbind|forgot|caution_verification|caution_backup|choice|greeting|thanks|goodbye)/;
  const texts = shippedUtterances()
    .filter(({ topic }) => own.test(topic))
    .map(({ text }) => normalise(text));
  const found = texts.filter((text) => find(text) !== undefined);

  test('few name one', () => {
    expect(texts.length).toBeGreaterThan(5000);
    expect(found.length / texts.length).toBeLessThan(0.01);
  });

  test('next to none seem to, by sound or by a slip', () => {
    const guessed = found.filter((text) => findWritten(text) === undefined);
    expect(guessed.length / texts.length, guessed.join('\n')).toBeLessThan(0.001);
  });
});

test('of those who ask about an app’s data or authorisation, many name the app', () => {
  const asked = shippedUtterances().filter(({ topic }) => topic === 'revoke_app');
  const found = asked.filter(({ text }) => find(normalise(text)) !== undefined);
  expect(found.length / asked.length).toBeGreaterThan(0.4);
});

test('a search takes microseconds, however long a name is', () => {
  const texts = shippedUtterances().map(({ text }) => normalise(text));
  for (const text of texts) find(text);
  const before = performance.now();
  for (const text of texts) find(text);
  expect(((performance.now() - before) * 1000) / texts.length).toBeLessThan(2000);
});
