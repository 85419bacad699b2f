import { describe, expect, it } from 'vitest';
import { putRight } from '../../src/intents/put-right.js';

describe('putRight', () => {
  it.each([
    ['我用的是手几', '我用的是手机'],
    ['验正码没收到', '验证码没收到'],
    ['看到账号帮定', '看到账号绑定'],
    ['按全中心', '安全中心'],
    ['设制进去了', '设置进去了'],
    ['帐号与按全', '账号与安全'],
    ['邮相不要了', '邮箱不要了'],
    ['解榜手机好', '解绑手机号'],
    ['密码改好惹', '密码改好了'],
    ['收到ㄌ', '收到了'],
    ['用电恼弄', '用电脑弄'],
    ['那就网业版', '那就网页版'],
    ['第几个不骤', '第几个步骤'],
    ['惹到我了', '惹到我了'],
  ])('hears what is written with other characters: %s', (written, meant) => {
    expect(putRight(written)).toBe(meant);
  });

  it('knows traditional characters, and leaves the rest as it is', () => {
    expect(putRight('開咗帳號綁定')).toBe('開咗账号绑定');
  });

  it.each([
    ['找到了 jixu', '找到了 继续'],
    ['打开le xiayibu', '打开le 下一步'],
    ['touxiang 点了', '头像 点了'],
  ])('hears pinyin in the midst of Chinese: %s', (written, meant) => {
    expect(putRight(written)).toBe(meant);
  });

  it.each([
    ['安全中心在那', '安全中心在哪'],
    ['按全中心在那里', '安全中心在哪里'],
  ])('hears where in there, at the end: %s', (written, meant) => {
    expect(putRight(written)).toBe(meant);
  });

  it.each([
    '手机好好的，信号满格',
    '这要验证吗？',
    '一样证明都没有',
    '双手几乎冻僵了',
    '头先嗰步',
    '直接绑新的',
    '我的手机就在那里',
    '汽车油箱盖打不开',
    'please continue with jixu',
    '收集一下资料',
    '别取笑我',
    '联网业务',
    '老是断信号',
  ])('hears nothing else in “%s”', (text) => {
    expect(putRight(text)).toBe(text);
  });
});
