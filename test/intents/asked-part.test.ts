import { describe, expect, it, test } from 'vitest';
import { askedPart } from '../../src/intents/asked-part.js';

const story =
  '你好啊是这样的我呢以前在一个厂里上班嘛然后厂里给弄了个邮箱我就绑到qq上面去了后来厂子说这个月底全部都要收走';

describe('askedPart', () => {
  test.each([
    [`${story}那我想问一下我要不要赶紧把邮箱换掉啊`, '我要不要赶紧把邮箱换掉啊'],
    [`${story}那我想问一下要不要赶紧换邮箱啊还有我老婆也问`, '要不要赶紧换邮箱啊'],
    [`${story}请问邮箱现在怎么换成自己的`, '邮箱现在怎么换成自己的'],
    [`${story}那我现在是不是得赶紧换一个邮箱`, '那我现在是不是得赶紧换一个邮箱'],
    [`我想问一下${story}邮箱还能不能换请教一下怎么换成新的邮箱`, '怎么换成新的邮箱'],
  ])('of %s', (text, part) => {
    expect(askedPart(text)).toBe(part);
  });

  it('is none of a short text, and of one that does not come to a question', () => {
    expect(askedPart('我想问一下邮箱怎么换')).toBeUndefined();
    expect(askedPart(story + story)).toBeUndefined();
    expect(askedPart(`${story}我想问一下`)).toBeUndefined();
  });
});
