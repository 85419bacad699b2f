import { expect, test } from 'vitest';
import { withAppAsThing } from '../../src/intents/app-as-thing.js';
import { normalise } from '../../src/intents/normalise.js';

const findApp = (text: string) =>
  ['王者荣耀', '微信读书', '和平精英', 'spotify'].find((name) => text.includes(name));
const named = (text: string) => withAppAsThing(normalise(text), findApp);

test.each([
  ['手机 邮箱 王者荣耀 都要解绑', '手机 邮箱 应用授权 都要解绑'],
  ['解绑手机号，还有微信读书也解', '解绑手机号 还有应用授权也解'],
  ['和平精英和手机号都想解绑', '应用授权和手机号都想解绑'],
  ['unbind my phone, Spotify and my email', 'unbind my phone app and my email'],
])('an app among other things is called what all apps are: %s', (text, called) => {
  expect(named(text)).toBe(called);
});

test.each([
  '王者荣耀怎么取消授权',
  '手机和邮箱都要解绑',
  '手机号解绑以后王者荣耀的皮肤会不会没有了呢',
])('any other text stays as it is: %s', (text) => {
  expect(named(text)).toBe(normalise(text));
});
