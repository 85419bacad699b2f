import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSound, sounds } from '../../src/intents/pinyin.js';
import { hostileText } from './hostile-texts.js';

test.each([
  ['zhang', 'zan'],
  ['chi', 'ci'],
  ['sheng', 'sen'],
  ['ming', 'min'],
  ['zhong', 'zong'],
  ['jie', 'jie'],
])('%s sounds like %s to those who mix sounds up', (syllable, folded) => {
  expect(foldSound(syllable)).toBe(folded);
});

describe('a text sounds', () => {
  test('the same in characters, homophones and pinyin, together or apart', () => {
    const heard = ['jie', 'ban', 'sou', 'ji'];
    for (const text of [
      '解绑手机',
      '解帮手鸡',
      'jiebang shouji',
      'jie bang shou ji',
      'jiebangshouji',
    ])
      expect(sounds(text), text).toEqual(heard);
  });

  test('with QQ run into what is said of it', () => {
    expect(sounds('qqjiebangshouji')).toEqual(['qq', 'jie', 'ban', 'sou', 'ji']);
    expect(sounds('jiebangqq')).toEqual(['jie', 'ban', 'qq']);
  });

  test('like its words where they are no pinyin', () => {
    expect(sounds('qq怎么log out')).toEqual(['qq', 'zen', 'me', 'log', 'out']);
    expect(sounds('qq 123')).toEqual(['qq', '123']);
  });

  test('like nothing when it is empty', () => {
    expect(sounds('')).toEqual([]);
  });

  test('like something, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const sound of sounds(text)) expect(sound).not.toBe('');
      }),
    );
  });
});
