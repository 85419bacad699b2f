import { expect, test } from 'vitest';
import { lookAt } from '../../src/intents/look.js';
import { normalise } from '../../src/intents/normalise.js';
import {
  firstThing,
  onlyWish,
  thingsWanted,
  withoutOrder,
} from '../../src/intents/things-wanted.js';

const wanted = (text: string) => thingsWanted(lookAt(normalise(text)), (part) => lookAt(part));

test.each([
  [
    '手机号要换，邮箱也不要了，还有个游戏授权想取消，一起弄了吧',
    ['解绑手机号', '解绑邮箱', '解绑游戏授权'],
  ],
  ['绑了个邮箱又绑了个手机，这俩我都不想要了，咋解', ['解绑邮箱', '解绑手机']],
  ['手机号换了，邮箱还在用，想把手机号改成新的', []],
  ['邮箱想拿掉，还有一堆授权要清一清', ['解绑邮箱', '解绑授权']],
  ['想在app里把QQ拿掉，它说要先绑手机才给解', []],
  ['手机号和邮箱都解绑了还会影响登录吗', []],
])('“%s” wants %j', (text, wishes) => {
  expect(wanted(text)).toEqual(wishes);
});

test.each([
  ['先弄邮箱吧手机号后面再说', '解绑邮箱'],
  ['手机号先弄吧然后再弄邮箱', '解绑手机号'],
  ['do the email one first', 'unbind my email'],
  ['手机和邮箱都要解', undefined],
])('“%s” wants %j first', (text, first) => {
  expect(firstThing(normalise(text), () => undefined)).toBe(first);
});

test('one of the things alone is wanted', () => {
  expect(onlyWish('我手机和邮箱都绑了 怎么只解手机')).toBe('解绑手机');
  expect(onlyWish('只解手机和邮箱')).toBeUndefined();
});

test('a clause that tells the order alone is no wish', () => {
  expect(withoutOrder('手机和邮箱都要解 先解邮箱吧')).toBe('手机和邮箱都要解');
});
