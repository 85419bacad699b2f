import { describe, expect, it } from 'vitest';
import { thingAlone, thingSpoken } from '../../src/bot/thing-spoken.js';

describe('the thing that a text speaks of', () => {
  it.each([
    ['邮箱先留着', 'mailbox'],
    ['the old number stays', 'phone'],
    ['小程序的授权回头再弄', 'app'],
  ])('is, in “%s”, the %s', (text, thing) => {
    expect(thingSpoken(text)).toBe(thing);
  });

  it('is none where several are named, or none', () => {
    expect(thingSpoken('手机和邮箱')).toBeUndefined();
    expect(thingSpoken('这个先不弄')).toBeUndefined();
  });
});

describe('a thing alone', () => {
  it.each([
    ['算了还是手机吧', 'phone'],
    ['我说的是邮箱', 'mailbox'],
    ['i meant my email', 'mailbox'],
  ])('is all of “%s”', (text, thing) => {
    expect(thingAlone(text)).toBe(thing);
  });

  it.each(['手机收不到验证码', '绑定的邮箱', '邮箱要停了'])('is not all of “%s”', (text) => {
    expect(thingAlone(text)).toBeUndefined();
  });
});
