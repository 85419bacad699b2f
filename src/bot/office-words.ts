import { sieved } from '../text/index.js';

/** What people of an office say in English in the midst of Chinese, as it is called in Chinese. */
const words: Readonly<Record<string, string>> = {
  code: '验证码',
  codes: '验证码',
  phone: '手机',
  number: '号码',
  numbers: '号码',
  mobile: '手机',
  email: '邮箱',
  mail: '邮箱',
  mailbox: '邮箱',
  account: '账号',
  password: '密码',
  unbind: '解绑',
  unlink: '解绑',
  bind: '绑定',
  remove: '去掉',
  change: '换',
  cancel: '取消',
  verify: '验证',
  verification: '验证',
  appeal: '申诉',
  login: '登录',
  website: '网站',
  web: '网页',
  browser: '浏览器',
  step: '步',
  next: '下一步',
  done: '做好了',
  old: '旧',
  new: '新',
};

const named = Object.keys(words).join('|');
const spoken = sieved(new RegExp(`\\b(?:${named})\\b`, 'i'));
const each = new RegExp(
  `(?<![a-z\\d] ?|[.@/-])\\b((?:${named})(?: (?:${named}))*)\\b(?! ?[a-z]|[.@/-])`,
  'gi',
);

const han = /\p{Script=Han}/gu;
const latin = /[a-z]+/gi;

/**
 * A Chinese text with the English that offices mix into it in Chinese: "verify 那步 code 发到哪". English words that stand
 * beside others are a sentence, and are left.
 */
export function inOneLanguage(text: string): string {
  if (!spoken.test(text)) return text;
  const isChinese = (text.match(han)?.length ?? 0) > (text.match(latin)?.length ?? 0);
  return isChinese
    ? text.replace(each, (run: string) =>
        run
          .toLowerCase()
          .split(' ')
          .map((word) => words[word])
          .join(''),
      )
    : text;
}
