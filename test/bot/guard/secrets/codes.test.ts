import { describe, expect, test } from 'vitest';
import { maskSecrets } from '../../../../src/bot/guard/index.js';

describe('a verification code is masked', () => {
  test.each([
    ['验证码是 482913', '验证码是 [验证码]'],
    ['收到123456这个验证码', '收到[验证码]这个验证码'],
    ['您的验证码为：482913，5分钟内有效', '您的验证码为：[验证码]，5分钟内有效'],
    [
      '【腾讯科技】532964（短信登录验证码），请勿转发',
      '【腾讯科技】[验证码]（短信登录验证码），请勿转发',
    ],
    ['验证码收到了，是482913，填哪里', '验证码收到了，是[验证码]，填哪里'],
    ['收到两个码，880412和116205，填哪个', '收到两个码，[验证码]和[验证码]，填哪个'],
    ['短信里的六位数字是740218', '短信里的六位数字是[验证码]'],
    ['动态密码740218不对', '动态密码[验证码]不对'],
    ['短信里面写的3040是要发给你吗', '短信里面写的[验证码]是要发给你吗'],
    ['来了来了，476252', '来了来了，[验证码]'],
    ['验证码不就是99861嘛', '验证码不就是[验证码]嘛'],
    ['验证吗5014，帮我解', '验证吗[验证码]，帮我解'],
    ['验证码8419、93490，到底哪个能用', '验证码[验证码]、[验证码]，到底哪个能用'],
    ['您的短信随机密码为48291，请勿告知', '您的短信随机密码为[验证码]，请勿告知'],
    ['收到驗證碼482913怎麼辦', '收到驗證碼[驗證碼]怎麼辦'],
    ['驗證碼係482913', '驗證碼係[驗證碼]'],
    ['yzm 740218 dui bu dui', 'yzm [验证码] dui bu dui'],
    ['wo de yanzhengma shi 4821', 'wo de yanzhengma shi [验证码]'],
    ['code is 4821', 'code is [code]'],
    ['482913 is your verification code', '[code] is your verification code'],
    [
      '750963 is your Google Voice verification code',
      '[code] is your Google Voice verification code',
    ],
    ['use 5677 as QQ security code', 'use [code] as QQ security code'],
    ['i put in 740218 but it says invalid code', 'i put in [code] but it says invalid code'],
    ['Tencent sent me 903371, what is it', 'Tencent sent me [code], what is it'],
    ['my OTP: 482913', 'my OTP: [code]'],
    ['847201是啥', '[验证码]是啥'],
    ['短信内容是：6248 请勿告诉他人', '短信内容是：[验证码] 请勿告诉他人'],
    ['它发的是 6248', '它发的是 [验证码]'],
    ['it texted me 448291', 'it texted me [code]'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toMatchObject({ text: masked, found: ['code'] });
  });
});

describe('however it is written', () => {
  test.each([
    '验证码是 4 8 2 9 1 3',
    '验证码482-913',
    '验证码 482 913',
    '验证码是48 29 13',
    '验证码：４８２９１３',
    '验证码是四八二九一三',
    '验证码是④⑧②⑨①③',
    '验证码是4\u200b8\u200b2\u200b9\u200b1\u200b3',
    '验证码【482913】',
    '验证码->482913',
    '验证码A7K9Q2',
    'G-482913',
  ])('%s', (text) => {
    expect(maskSecrets(text).text).toMatch(
      /^(?:验证码)?[^\p{L}\p{N}]*是? ?[^\p{L}\p{N}]*\[(?:验证码|code)\]】?$/u,
    );
  });
});

describe('six figures alone are a code', () => {
  test.each([
    '482913',
    ' 482913 ',
    '482 913',
    '４８２９１３',
    '482913。',
    '是482913',
    '482913 谢谢',
    '482913 ok?',
  ])('%s', (text) => {
    expect(maskSecrets(text).found).toEqual(['code']);
  });

  test.each(['4829', '48291', '4829133', '12345678', '3', '第 3 步'])('%s are none', (text) => {
    expect(maskSecrets(text).found).toEqual([]);
  });
});

describe('a number near a code is none', () => {
  test.each([
    '验证码30分钟了还没来',
    '验证码等了120秒',
    '验证码等了 1200 秒',
    '验证码发到尾号1234了',
    '10086发的验证码',
    '106912345678发的验证码是真的吗',
    '验证码错误 10022',
    '错误码 482913',
    '验证码发到96110',
    '末四码1711那支',
    '我用的是22041211AC，验证码收不到',
    'error code 10022',
    'code -20101',
    '验证码收不到 2019年的号',
    '12345678收不到验证码',
    'QQ12345678收不到验证码',
    'verification code not received in 3000 seconds',
    'country code 0086',
  ])('%s', (text) => {
    expect(maskSecrets(text)).toEqual({ text, asked: text, found: [] });
  });
});
