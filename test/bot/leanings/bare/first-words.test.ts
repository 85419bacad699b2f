import { describe, expect, it } from 'vitest';
import {
  callAsked,
  leadWanted,
  looksOtherwise,
  thingUntold,
} from '../../../../src/bot/leanings/bare/first-words.js';
import { drafting } from '../../../support/said.js';

const untold = drafting(thingUntold, {});
const called = drafting(callAsked, {});
const other = drafting(looksOtherwise, {});

describe('before any talk', () => {
  it.each(['唔識搞，你帶我行啦', '我不会弄', 'guide me please'])(
    '“%s” is asked which thing it is',
    (text) => {
      expect(drafting(leadWanted, {})(text)?.outcome.decision).toBe('clarify');
    },
  );

  it.each([
    '怕被盗所以想解绑',
    '我想解绑一下',
    '用电脑能弄吗',
    '手機上可以操作嗎',
    'can i do it on my phone?',
  ])('“%s” is asked which thing it is', (text) => {
    expect(untold(text)?.outcome.decision).toBe('clarify');
  });

  it.each(['我想把手机号解绑', '号被盗了想解绑邮箱', '用电脑登录安全吗', '电脑上能看聊天记录吗'])(
    '“%s” tells more',
    (text) => {
      expect(untold(text)).toBeNull();
    },
  );

  it('tells how humans are to be had to who would telephone', () => {
    for (const text of ['可以打電話給客服嗎', '能不能打电话', 'can i call someone?'])
      expect(called(text)?.outcome.topics).toEqual(['human']);
    for (const text of ['能打电话给朋友验证吗', '打电话说我中奖了', '可以打电话换绑吗'])
      expect(called(text)).toBeNull();
  });

  it('says what to go by where the page looks otherwise', () => {
    expect(other('页面长得不一样')?.outcome.decision).toBe('navigate');
    expect(other('两个页面有什么不一样')).toBeNull();
  });
});
