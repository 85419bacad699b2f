import { expect, test } from 'vitest';
import { distinctTexts } from '../../../src/intents/overlap/distinct-texts.js';
import { utterancesOf } from '../small-corpus.js';

test('each text of a topic stands once, by its first utterance', () => {
  const of = utterancesOf({
    a: ['解绑手机', '？！', '解綁手機!', '你好，解绑手机'],
    b: ['解绑手机'],
  });
  expect(distinctTexts(of, new Map())).toMatchObject([
    { utterance: 0, label: 0 },
    { utterance: 4, label: 1 },
  ]);
});

test('an app that is named is a feature', () => {
  const of = utterancesOf({ a: ['知乎'] });
  const name = { 'zh-CN': '知乎', 'zh-TW': '知乎', en: 'Zhihu' };
  const [plain] = distinctTexts(of, new Map());
  const [named] = distinctTexts(of, new Map([['zhihu', { name, kind: 'app', also: [], not: [] }]]));
  expect(named?.bag.features.length).toBeGreaterThan(plain?.bag.features.length ?? 0);
});
