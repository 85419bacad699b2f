import { describe, expect, it } from 'vitest';
import { namedStepInTalk, namedWayInTalk } from '../../../src/intents/in-talk/index.js';
import { normalise } from '../../../src/intents/normalise.js';

const way = (text: string) => namedWayInTalk(normalise(text));
const step = (text: string) => namedStepInTalk(normalise(text));

describe('a way that few words name in a talk', () => {
  it.each([
    ['网页第四步', 'website'],
    ['那走安全中心那条', 'website'],
    ['從QQ那頭取消行不', 'website'],
    ["let's do the website instead", 'website'],
    ['手Q弄', 'client'],
    ['我手机上的QQ一直挂着', 'client'],
    ['i am already in the qq app', 'client'],
    ['走app里面', 'app'],
    ['in the app', 'app'],
  ])('“%s”: %s', (text, named) => {
    expect(way(text)).toBe(named);
  });

  it('is the one that they have settled on, of two', () => {
    expect(way('不对 我还是用app吧，website太慢了')).toBe('app');
  });

  it.each([
    'How do I unbind my email from QQ?',
    'QQ上绑的邮箱怎么解',
    '没有这个按钮',
    '第三步',
    '微信上行吗',
    '不想用网页',
  ])('is none in “%s”', (text) => {
    expect(way(text)).toBeUndefined();
  });

  it('is none in a long text, which speaks of many things', () => {
    expect(way(`我听朋友讲以前${'他就是这样那样'.repeat(6)}在网页上弄的`)).toBeUndefined();
  });
});

describe('a step that a number alone names in a talk', () => {
  it.each([
    ['直接跳4', 4],
    ['我现在卡在3', 3],
    ['过了，4', 4],
    ['这条路第5', 5],
    ['倒数第二步是啥', -2],
    ['申诉头一步先干啥', 1],
    ['what do I do first?', 1],
  ])('“%s”: %s', (text, number) => {
    expect(step(text)).toBe(number);
  });

  it.each(['第二个', '等了3天', '4月买的号', '二手号'])('is none in “%s”', (text) => {
    expect(step(text)).toBeUndefined();
  });
});
