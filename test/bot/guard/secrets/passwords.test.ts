import { describe, expect, test } from 'vitest';
import { maskSecrets } from '../../../../src/bot/guard/index.js';

describe('a password is masked', () => {
  test.each([
    ['我的密码是abc12345，帮我解绑', '我的密码是[密码]，帮我解绑'],
    ['密码abc12345登不上', '密码[密码]登不上'],
    ['密码 woaini1314', '密码 [密码]'],
    ['密码改成了Hello2024还是不行', '密码改成了[密码]还是不行'],
    ['密码设的qazwsx', '密码设的[密码]'],
    ['让我输密码，我输的w9477693，不对', '让我输密码，我输的[密码]，不对'],
    ['新密码abc12345太简单，换成20121225又不行', '新密码[密码]太简单，换成[密码]又不行'],
    ['忘记密码了，好像是19801010或者daxiong&12', '忘记密码了，好像是[密码]或者[密码]'],
    ['密码是对的，686324338，登不上', '密码是对的，[密码]，登不上'],
    ['MM：TWfm9iPd', 'MM：[password]'],
    ['mm是woshishui', 'mm是[密码]'],
    ['my pasword is sunshine', 'my pasword is [password]'],
    ['the passwrod is "old friend qwer 33"', 'the passwrod is "[password]"'],
    ['5120929243 lina_1220 帮我登一下', '5120929243 [密码] 帮我登一下'],
    ['账号123456密码xyz123!', '账号123456密码[密码]'],
    ['账号密码 12345678 abc12345', '账号密码 12345678 [密码]'],
    ['12345678----abc12345', '12345678----[password]'],
    ['10293847/kitty2020', '10293847/[password]'],
    ['密码是 wang 1990', '密码是 [密码]'],
    ['密码是1 2 3 4 5 6', '密码是[密码]'],
    ['密码“abc 123”', '密码“[密码]”'],
    ['支付密码147258', '支付密码[密码]'],
    ['密码是abc123或者abc1234', '密码是[密码]或者[密码]'],
    ['abc12345是我的密码', '[密码]是我的密码'],
    ['用abc12345这个密码登不上', '用[密码]这个密码登不上'],
    ['密码忘了，可能是wang1988', '密码忘了，可能是[密码]'],
    ['我输的wang1988，提示密码错误', '我输的[密码]，提示密码错误'],
    ['密碼：hunter2222', '密碼：[密碼]'],
    ['密碼係chan1234，登唔到', '密碼係[密碼]，登唔到'],
    ['口令是芝麻开门', '口令是[密码]'],
    ['密码是我爱北京', '密码是[密码]'],
    ['密码：我的生日19900101', '密码：[密码]'],
    ['wo de mima shi abc12345', 'wo de mima shi [密码]'],
    ['my password is hunter2 please unbind', 'my password is [password] please unbind'],
    ['my password is sunshine', 'my password is [password]'],
    ['pass: hunter2', 'pass: [password]'],
    ['pw=abc12', 'pw=[password]'],
    [
      'i changed my password to NewPass99 yesterday',
      'i changed my password to [password] yesterday',
    ],
    ['password for my account is abc12345', 'password for my account is [password]'],
    ['hunter2 is my password', '[password] is my password'],
    ['пароль: qwerty77', 'пароль: [password]'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toMatchObject({ text: masked, found: ['password'] });
  });
});

describe('a sentence about passwords tells none', () => {
  test.each([
    '密码是什么',
    '密码是不是要改',
    '我的密码是什么时候改的？',
    '密码错误',
    '密码错了3次',
    '忘记密码了',
    '改密码后多久',
    '密码要6-16位',
    '密码2020年改过',
    '密码是对的',
    '密码是我妈设的',
    '密码是数字加字母',
    '密码：忘了',
    '忘记密码了，我用的是SM-G9980',
    'password is wrong! yesterday it worked',
    'nobody answers at 95588! is my password safe',
    '忘记密码，QQ号12345678',
    '密码找回aq.qq.com',
    '密码App里改',
    '密碼是不是錯了',
    'mima shi shenme',
    'mima wang le',
    'password is wrong',
    'password is being reset',
    'password reset',
    'password: forgot',
    'my password is my birthday',
    'it goes straight from password to devices',
    'password must have 8 characters',
  ])('%s', (text) => {
    expect(maskSecrets(text)).toEqual({ text, asked: text, found: [] });
  });
});
