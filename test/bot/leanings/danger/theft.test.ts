import { describe, expect, it } from 'vitest';
import { theftIn } from '../../../../src/bot/leanings/danger/theft.js';

describe('what a text tells of a theft', () => {
  it.each([
    '有人在用我qq',
    '前任把我qq绑的手机换了',
    '他骗了我八百，又拿我的短信码进了我的扣扣',
    '朋友说我qq给他发了链接 我没发',
    'somebody is using my qq',
    'my ex changed the phone on my qq',
    '收到短信 qq绑定的手机变更成功 我什么都没做',
    '有人拿我的身份证去申诉了',
    '他用我的身份证申诉了可以吗',
    '骗子冒充我申诉',
    '我的证件被人拿去申诉qq了',
    '我的号被人申诉走了',
    'someone used my id to appeal my qq',
    '我的号在陌生设备上登录了，不是本人',
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
    '他可以用我的身份证申诉吗',
    '我老公用我的身份证帮我申诉',
    '我用我妈的身份证申诉可以吗',
    '我用我的身份证申诉了',
    '没人登我号吧',
  ])('“%s” tells of none', (text) => {
    expect(theftIn(text)).toBeNull();
  });
});
