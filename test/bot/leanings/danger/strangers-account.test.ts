import { describe, expect, it } from 'vitest';
import {
  othersCodes,
  ownerUnknown,
} from '../../../../src/bot/leanings/danger/strangers-account.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const alreadyBound = 'unbind_phone.already_bound';
const told = { topic: alreadyBound, said: [alreadyBound] };

describe("codes of somebody else's account", () => {
  const texts = [
    ...['天天收到人家的验证码', '前机主的登录短信总发到我这', '那个人的驗證碼又傳給我了'],
    ...['佢嘅验证码成日发来我度', "i keep getting someone else's codes"],
  ];

  it.each(texts)('“%s” is told of the number first', (text) => {
    expect(drafting(othersCodes, {})(text)?.outcome.topics).toEqual([alreadyBound]);
  });

  it.each(texts)('“%s” after that is warned', (text) => {
    expect(drafting(othersCodes, told)(text)?.outcome.topics).toEqual(['caution_verification']);
  });

  it.each([
    ...['收不到验证码', '我的验证码发到他那去了', '他的验证码到我手机，我能登他的号吗'],
    ...['验证码一直不来', '有人让我把验证码转给他', '怎么把验证码发到我的新号'],
  ])('“%s” is something else', (text) => {
    expect(drafting(othersCodes, told)(text)).toBeNull();
  });

  it('leaves alone who is at a step', () => {
    expect(drafting(othersCodes, atFirstStep)('收到人家的验证码')).toBeNull();
  });
});

describe('whose account it is', () => {
  it.each(['鬼知道是谁', '陌生人的吧', '我根本不认识他', '唔識佢㗎', "i don't know who that is"])(
    '“%s” after the number was told to be taken',
    (text) => {
      expect(drafting(ownerUnknown, told)(text)?.outcome.topics).toEqual([alreadyBound]);
      expect(drafting(ownerUnknown, {})(text)).toBeNull();
    },
  );

  it.each(['是我自己的小号', '我老婆的', '那怎么办'])('“%s” is not that', (text) => {
    expect(drafting(ownerUnknown, told)(text)).toBeNull();
  });
});
