import { describe, expect, test } from 'vitest';
import { isAsking, sideBySide } from '../../src/intents/clauses.js';
import { normalise } from '../../src/intents/normalise.js';

describe('a clause asks something', () => {
  test.each(['会影响登录吗', '能不能再绑', '怎么弄', '要等多久', '邮箱收到没有'])('%s', (text) => {
    expect(isAsking(normalise(text))).toBe(true);
  });

  test.each(['手机解绑', '号码停用了', '邮箱换绑'])('not: %s', (text) => {
    expect(isAsking(normalise(text))).toBe(false);
  });
});

describe('clauses side by side', () => {
  test.each([
    ['手机解绑，邮箱换绑', ['手机解绑', '邮箱换绑']],
    ['会影响登录吗？还能绑回来吗', ['会影响登录吗', '还能绑回来吗']],
  ])('are parted: %s', (text, clauses) => {
    expect(sideBySide(normalise(text))).toEqual(clauses);
  });

  test.each([
    ['one alone', '怎么解绑手机号'],
    ['a question and what it is about', '旧号码停用了，怎么解绑'],
    ['a condition and what holds then', '解绑了以后，邮箱换绑'],
    ['more than four', '手机解绑，邮箱换绑，游戏取消，网站取消，应用取消'],
  ])('are none: %s', (_, text) => {
    expect(sideBySide(normalise(text))).toEqual([]);
  });
});
