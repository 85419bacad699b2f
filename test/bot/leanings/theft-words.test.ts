import { describe, expect, it } from 'vitest';
import {
  tellsOfInside,
  tellsOfOtherHands,
  theftIn,
} from '../../../src/bot/leanings/theft-words.js';

describe('what a text tells of a theft', () => {
  it.each([
    '有人在用我qq',
    '前任把我qq绑的手机换了',
    '他骗了我八百，又拿我的短信码进了我的扣扣',
    '朋友说我qq给他发了链接 我没发',
    'somebody is using my qq',
    'my ex changed the phone on my qq',
    '收到短信 qq绑定的手机变更成功 我什么都没做',
  ])('“%s” tells that it has happened', (text) => {
    expect(theftIn(text)).toBe('happened');
  });

  it.each(['收到短信说我的qq正在解绑手机 我没弄啊', '收到通知说有人申请改我的密保'])(
    '“%s” announces it',
    (text) => {
      expect(theftIn(text)).toBe('announced');
    },
  );

  it.each([
    '我朋友让我登了他的qq',
    '有人用我的手机号注册了qq',
    '同事帮我把qq绑的邮箱解了',
    '收到验证码 不是我操作的',
    'my friend helped me change the phone on my qq',
    'a game is logged in with my qq',
  ])('“%s” tells of none', (text) => {
    expect(theftIn(text)).toBeNull();
  });
});

describe('few words of who is in', () => {
  it('lean on a phone that is in other hands', () => {
    expect(tellsOfInside('已经登了', true)).toBe(true);
    expect(tellsOfInside('已经登了', false)).toBe(false);
  });

  it('need nothing to lean on where nobody else can be meant', () => {
    expect(tellsOfInside('人家已经进去了', false)).toBe(true);
  });
});

describe('other hands', () => {
  it.each(['旧手机被人捡走了', '手机卖掉了', 'my phone was stolen'])('hold it: “%s”', (text) => {
    expect(tellsOfOtherHands(text)).toBe(true);
  });

  it.each(['手机号停用了', '手机没被偷', '在地铁捡到一部手机'])('do not: “%s”', (text) => {
    expect(tellsOfOtherHands(text)).toBe(false);
  });
});
