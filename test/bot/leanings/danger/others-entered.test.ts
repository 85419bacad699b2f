import { describe, expect, it } from 'vitest';
import { othersEntered } from '../../../../src/bot/leanings/danger/others-entered.js';
import { saidIn } from '../../../support/said.js';
import { sceneIn } from '../../../support/scenes.js';

const topicsOf = (topic: string, text: string) =>
  othersEntered(saidIn(sceneIn('zh-CN', { topic }), text))?.outcome.topics;

describe('an account that is not theirs, by the codes that come to them', () => {
  it.each([
    '我收得到验证码，登他的号解绑行吗',
    '那就用短信验证码登进他那个QQ',
    '用验证码把他密码改掉呢',
    '我直接用簡訊登入他的QQ',
    'the code comes to me, can i sign in to his account',
  ])('is refused where the number is on another QQ: “%s”', (text) => {
    expect(topicsOf('unbind_phone.already_bound', text)).toEqual(['refusal.others_account']);
  });

  it.each(['用验证码登前机主的QQ可以吗', '想用短信登进前女友的QQ', '登陌生人的号，反正码发我这'])(
    'is refused wherever it names a stranger: “%s”',
    (text) => {
      expect(topicsOf('unbind_phone', text)).toEqual(['refusal.others_account']);
    },
  );

  it.each(['用验证码登我另一个QQ', '用短信登我的小号', '他会不会用验证码登我的QQ'])(
    'is another matter: “%s”',
    (text) => {
      expect(topicsOf('unbind_phone.already_bound', text)).toBeUndefined();
    },
  );

  it('may be that of whoever they help', () => {
    expect(topicsOf('unbind_phone', '用短信登他的QQ就行吗')).toBeUndefined();
  });

  it.each(['帮室友解绑，他人在外地把密码给我了', '我帮客户处理，客户的QQ号我有密码'])(
    'is refused with a password that was handed over: “%s”',
    (text) => {
      expect(topicsOf('unbind_phone', text)).toEqual(['refusal.others_account']);
    },
  );

  it('is not refused beside its owner', () => {
    expect(topicsOf('unbind_phone', '帮室友解绑，密码他告诉我了，他就在旁边')).toBeUndefined();
  });
});
