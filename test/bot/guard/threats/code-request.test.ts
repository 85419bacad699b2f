import { describe, expect, test } from 'vitest';
import { findThreats } from '../../../../src/bot/guard/index.js';

const kinds = (text: string) => findThreats(text, []).map(({ kind }) => kind);

describe('somebody asks for a code or a password', () => {
  test.each([
    '客服让我把验证码发给他',
    '群里让大家交验证码',
    '群里管理员也艾特大家交验证码领名额',
    '把手机上那六个数字报给他',
    '客服让我把验证码[验证码]发给他',
    '群里有人要我的验证码',
    '有人打电话让我念一下短信里的六位数字',
    '卖家要我的QQ密码',
    '对方说不给验证码就封号',
    '好友让我帮他收个验证码',
    '游戏里认识的人说帮我，让我把六位数发给他',
    '我把验证码告诉骗子了',
    '验证码给别人了怎么办',
    '验证码能给客服吗',
    '客服叫我把驗證碼給他',
    '對方自稱客服，說簡訊數字報給他就行',
    'you ren yao wo de yanzhengma',
    'ke fu rang wo ba yzm fa gei ta',
    'someone asked me for the code',
    'he says I must send the code to him',
    'support asked me to give them the code',
    'a "tencent agent" wants my 6 digits',
    'I gave the code to a stranger',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual(['code-request']);
  });
});

describe('a page does, or nobody', () => {
  test.each([
    '解绑要验证码吗',
    'QQ让我输入验证码',
    '收不到验证码',
    '它让我输入密码',
    '客服说会把验证码发给我',
    '客服给我发了验证码',
    '验证码发给别人了，号填错了',
    '改绑非要给它发码',
    '加好友要验证码',
    '有人盗了我的号改了密码',
    '淘寶登入要驗證碼',
    '淘宝登录要验证码',
    'qq asks for a code',
    'they send the code to my old number',
    'the page wants my password',
    'someone changed my password',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
