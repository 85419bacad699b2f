import { sieved } from '../../../text/index.js';

const secret = '(?:密码|口令|登录密码|账号密码)';

/** Somebody has sent them the password of an account that is not theirs. */
export const passwordSent = sieved(
  new RegExp(
    [
      // "密码发给我了"
      `${secret}(?:都|也|已经|就|直接|刚|全)*(?:发|给|告诉|传|报|说)(?:给|到|来|过来)?(?:了|过)?我(?![爸妈哥姐弟妹老的朋同])`,
      `${secret}(?:都|也|已经|就|直接|刚|全)*(?:发|传)过来了`,
      // "给了我他的密码"
      `(?:发|给|告诉|传|报)(?:给|到|了|过)*我(?:了)?(?:他|她|的|qq|账号|自己|那个)*${secret}`,
      '\\b(?:sent|gave|told|texted|given|shared|messaged)\\b (?:me|with me) (?:his|her|their|the|it)? ?(?:qq |account |login )?(?:password|login|credentials)\\b|\\b(?:sent|gave|shared) (?:his|her|their|the) (?:qq |account |login )?password (?:to|with) me\\b',
    ].join('|'),
  ),
);
