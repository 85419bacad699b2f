import { describe, expect, it } from 'vitest';
import { compare } from '../../../bench/corpus/likeness/compare.js';
import { reduce } from '../../../bench/corpus/likeness/reduce.js';

const likeness = (one: string, other: string) => compare(reduce(one), reduce(other));

describe('two sentences are the same', () => {
  it.each([
    ['但 for punctuation and width', '解绑手机号！', '解绑 手机号'],
    ['in traditional characters', '怎麼解綁手機', '怎么解绑手机'],
    ['with particles', 'QQ被盗了怎么办', 'QQ被盗怎么办啊'],
    ['with politeness', '请问怎么解绑邮箱', '怎么解绑邮箱，谢谢'],
    ['with a character more in many', '怎么查我名下办了几张手机卡', '查我名下办了几张手机卡'],
    [
      'with other fillers of English',
      'How do I unbind my phone number?',
      'how to unbind phone number please',
    ],
    ['with a slip in many letters', 'turn off contacts matching', 'turn off contact matching'],
    ['in pinyin, parted or not', 'zenme jiebang shouji', 'zen me jiebang shouji de'],
  ])('%s', (_, one, other) => {
    expect(likeness(one, other)).toBe('same');
    expect(likeness(other, one)).toBe('same');
  });
});

describe('two sentences are respelt', () => {
  it.each([
    ['手机号怎么解绑', '手机好怎么解榜'],
    ['邮箱解绑', '油箱解帮'],
    ['shouji haoma zenme jiebang', 'souji haoma zenme jieban'],
  ])('%s, %s', (one, other) => {
    expect(likeness(one, other)).toBe('respelt');
  });
});

describe('two sentences differ', () => {
  it.each([
    ['by what they are about', 'QQ绑定的游戏怎么解除', 'QQ绑定的邮箱怎么解除'],
    ['by whether', '旧手机号还能收到验证码吗', '旧手机号不能收到验证码吗'],
    ['by whose it is', '怎么解绑他的QQ手机号码', '怎么解绑QQ手机号码'],
    ['by a name', '我在WPS上登录了怎么解绑QQ', '我在CSDN上登录了怎么解绑QQ'],
    ['by a character in few', '号被盗了', '群被盗了'],
    ['by a particle in fewer still', '谢谢啊', '谢谢'],
    [
      'by a telling word of English',
      'can I log in to my account after that',
      'can not log in to my account after that',
    ],
    ['by script', '怎么解绑手机', 'zenme jiebang shouji'],
    ['for they have no letters', '？？', '！'],
  ])('%s', (_, one, other) => {
    expect(likeness(one, other)).toBeNull();
    expect(likeness(other, one)).toBeNull();
  });
});
