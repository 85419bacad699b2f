import type { Random } from '../scaling/random.js';
import { pick } from './draw.js';

/** Slips of the finger, of the ear and of the input method. */
const slips: readonly (readonly [right: string, wrong: string])[] = [
  ['验证码', '验正码'],
  ['验证码', '验证吗'],
  ['密码', '蜜码'],
  ['密码', '密马'],
  ['手机', '手鸡'],
  ['手机号', '手机好'],
  ['绑定', '帮定'],
  ['解绑', '解榜'],
  ['邮箱', '油箱'],
  ['身份证', '身分证'],
  ['登录', '登陆'],
  ['怎么', '咋么'],
  ['的', '得'],
  ['驗證碼', '驗証碼'],
  ['帳號', '賬號'],
  ['password', 'pasword'],
  ['password', 'passwrod'],
  ['verification', 'verfication'],
  ['number', 'nubmer'],
  ['email', 'emial'],
  ['mima', 'mi ma'],
  ['yanzhengma', 'yan zheng ma'],
];

/** Makes one slip, once in every text that has a place for it. */
export function misspell(random: Random): (text: string) => string {
  return (text) => {
    const possible = slips.filter(([right]) => text.includes(right));
    if (possible.length === 0) return text;
    const [right, wrong] = pick(random, possible);
    return text.replace(right, wrong);
  };
}
