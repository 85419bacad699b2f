import { describe, expect, it } from 'vitest';
import { knownInside } from '../../../../src/bot/leanings/danger/known-inside.js';
import { drafting } from '../../../support/said.js';

const outside = drafting(knownInside, {});
const stolen = 'forgot_bound.stolen';

describe('somebody known who is in their account', () => {
  it.each([
    ...[
      '我QQ被前女友登着',
      '前任还登着我的号',
      '前女友登了我的号',
      '前女友知道我密码，老上我号',
      '前妻知道我QQ密码',
    ],
    ...[
      '我老公偷偷登我QQ',
      '我室友登着我的qq不下线',
      '我闺蜜在偷偷看我QQ聊天',
      '我爸登着我的qq偷看',
    ],
    ...[
      '舊女友仲登住我個QQ',
      '我QQ畀前女友登緊點算',
      '男友會偷看我的QQ',
      '我的号在前女友手机上还登着',
    ],
    ...['my boyfriend keeps checking my QQ chats', 'my husband spies on my qq'],
  ])('“%s” is about their own: what is to be done first', (text) => {
    expect(outside(text)?.outcome).toMatchObject({ decision: 'answer', topics: [stolen] });
  });

  it.each([
    ['女朋友偷看我QQ，我要换绑', 'clarify', []],
    ['前夫还在用我的QQ号，我想换绑手机', 'answer', ['unbind_phone']],
    ['my girlfriend reads my QQ, I want to change the bound phone', 'answer', ['unbind_phone']],
  ])('“%s” asks for the binding as well', (text, decision, topics) => {
    expect(outside(text)?.outcome).toMatchObject({ decision, topics });
  });

  it.each([
    ...['我想登前女友的QQ', '偷看女朋友QQ怎么弄', '女朋友偷看我QQ，我也想看她的', '怎么查女朋友QQ'],
    ...['我妈帮我登我的QQ', '朋友借我QQ玩游戏', '前女友的QQ绑着我的手机', '怕前男友登我QQ'],
    ...['同学用我手机号注册了QQ', '我妈的QQ被人登着', '女朋友把我qq拉黑了', '我用我QQ看老婆空间'],
    ...['把前女友从我QQ好友里删掉', 'remove my ex from my qq friends', '把前任从我QQ好友里弄掉'],
    ...["how do I read my girlfriend's QQ", "can I log in to my ex's qq"],
  ])('“%s” is something else', (text) => {
    expect(outside(text)).toBeNull();
  });

  it('whose device is the one that is still logged in, uses it', () => {
    const lost = drafting(knownInside, { topic: 'forgot_bound', said: ['forgot_bound'] });
    expect(lost('我室友电脑上我qq还登着呢')).toBeNull();
    expect(lost('我的号在前女友手机上还登着')).toBeNull();
  });
});

describe('who was told what to do, and tells that the other knows the password', () => {
  const told = drafting(knownInside, { topic: stolen, said: [stolen] });

  it.each([
    ...['她知道密码', '他有我的密码', '因为室友知道我QQ密码', '密码他也知道的', '佢知我密碼'],
    ...['my ex knows my password', 'but she knows the password'],
  ])('“%s” is told to change it, not refused', (text) => {
    expect(told(text)?.outcome.decision).not.toBe('refuse');
    expect(JSON.stringify(told(text)?.replies)).toContain('改密码');
  });

  it.each(['我知道她密码', '她知道密码吗', '他的密码我知道'])('“%s” is something else', (text) => {
    expect(told(text)).toBeNull();
  });

  it('tells nothing where no theft was talked of', () => {
    expect(outside('她知道密码')).toBeNull();
  });
});
