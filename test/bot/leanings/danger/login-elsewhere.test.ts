import { describe, expect, it } from 'vitest';
import { loginElsewhere } from '../../../../src/bot/leanings/danger/login-elsewhere.js';
import { drafting } from '../../../support/said.js';

const outside = drafting(loginElsewhere, {});

describe('their account is open on a device that is not theirs', () => {
  it.each([
    ...['那我想把他手机上的登录去掉', '怎么把我弟手机上的登录退出', '让我的号在他手机上下线'],
    ...['把我的QQ从前男友电脑上踢下来', '想退掉他电脑上的登录', 'log me out of his phone'],
    ...['我在朋友电脑上登过我的QQ，忘了退', '我上次用室友手机登了我QQ，怎么退'],
  ])('“%s” is helped with', (text) => {
    expect(outside(text)?.outcome).toMatchObject({ decision: 'answer', topics: ['why_unbind'] });
  });

  it.each([
    ...['旧手机送人了qq还登着', '旧手机卖了没退出', '舊手機賣咗，QQ未登出', '卖掉的手机上QQ还登着'],
    ...['我把老手机给了我妈，qq还挂着', 'QQ没退就把旧手机卖了', '手机以旧换新了，QQ忘了退'],
    ...[
      'I sold my old phone and forgot to log out of QQ',
      'gave my old phone to my brother, QQ is still logged in on it',
    ],
  ])('“%s” tells of a device that is gone', (text) => {
    expect(outside(text)?.outcome).toMatchObject({ decision: 'answer', topics: ['why_unbind'] });
  });

  it.each([
    ...[
      '把他手机上的QQ退了',
      '旧手机坏了QQ还登着',
      '旧手机连卡一起送人了qq还登着',
      '老手机已经送人了',
    ],
    ...['旧手机上QQ还登着，能用它解绑吗', '换了新手机，旧手机要退出吗', '把QQ退出登录'],
  ])('“%s” is something else', (text) => {
    expect(outside(text)).toBeNull();
  });

  it('is not asked of what was refused', () => {
    const refused = drafting(loginElsewhere, { said: ['refusal.others_account'] });
    expect(refused('把他手机上的登录去掉')).toBeNull();
  });
});
