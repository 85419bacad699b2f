import { describe, expect, it } from 'vitest';
import { findDuplicates, type Pair } from '../../../bench/corpus/duplicates/find-duplicates.js';
import { sentencesOf } from './support/sentences.js';

const texts = (pairs: readonly Pair[]) =>
  pairs.map(({ earlier, later }) => [earlier.text, later.text]);
const find = (
  utterances: ReturnType<typeof sentencesOf>,
  asked: ReturnType<typeof sentencesOf> = [],
  all = false,
) => findDuplicates(utterances, asked, { all });

describe('repeats', () => {
  it('are told once for each later line, with the first that stays', () => {
    const { repeats } = find(
      sentencesOf('unbind_phone', '怎么解绑手机', '怎么解绑手机呢', '请问怎么解绑手机', '解绑邮箱'),
    );
    expect(texts(repeats)).toEqual([
      ['怎么解绑手机', '怎么解绑手机呢'],
      ['怎么解绑手机', '请问怎么解绑手机'],
    ]);
  });

  it('are none when they only sound the same', () => {
    const { repeats, respelt } = find(sentencesOf('unbind_phone', '怎么解绑手机', '怎么解榜手鸡'));
    expect(repeats).toEqual([]);
    expect(texts(respelt)).toEqual([['怎么解绑手机', '怎么解榜手鸡']]);
  });

  it('are not told of what leaks, for that goes anyway', () => {
    const utterances = sentencesOf('unbind_phone', '密保手机怎么更换', '密保手机怎么更换啊');
    const { repeats, leaks } = find(utterances, sentencesOf('unbind_phone', '密保手机怎么更换？'));
    expect(repeats).toEqual([]);
    expect(leaks).toHaveLength(2);
  });
});

describe('conflicts', () => {
  it('are alike under two topics, sounds included', () => {
    const { conflicts, repeats } = find([
      ...sentencesOf('unbind_phone', '旧手机停用了怎么解绑'),
      ...sentencesOf('forgot_bound', '旧手机停用了怎么解榜啊', '忘了绑的哪个'),
    ]);
    expect(texts(conflicts)).toEqual([['旧手机停用了怎么解绑', '旧手机停用了怎么解榜啊']]);
    expect(repeats).toEqual([]);
  });
});

describe('leaks', () => {
  const utterances = sentencesOf('unbind_email', '邮箱解绑', '密保邮箱在哪里改');
  const asked = sentencesOf('unbind_email', '邮箱解绑', '密保油箱在哪里改？');

  it('are utterances that are asked, and no obvious ones', () => {
    expect(texts(find(utterances, asked).leaks)).toEqual([
      ['密保邮箱在哪里改', '密保油箱在哪里改？'],
    ]);
  });

  it('are obvious ones too when all are wanted', () => {
    expect(find(utterances, asked, true).leaks).toHaveLength(2);
  });

  it('are not questions that are like one another', () => {
    expect(find([], sentencesOf('x', '密保邮箱在哪里改', '密保邮箱在哪里改')).leaks).toEqual([]);
  });
});
