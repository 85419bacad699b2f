import { type Sieved, sieved } from '../../../text/index.js';
import { family, pronoun } from '../people-words.js';
import type { Telling } from './given-telling.js';

const filled = sieved(
  /(?:填|输|登录?|登陆|写)(?:进去|上去|进|上|过|好|完)?(?:[^，。]{0,4}(?:密码|验证码|码))?(?:了|过|咗)/,
);
const filledInEnglish = sieved(/\b(?:entered|typed|filled|put|logged in|signed in)\b/);

/** That it was typed in by one of the family, or on that page of a while ago, which was no official one. */
const filledThere = sieved(
  new RegExp(
    `(?:${family}|${pronoun}|之前|刚才|刚刚|已经|昨[天晚]|早上|以前)[^，。]{0,8}?(?:填|输|打|写|登)(?:过|了|入)*[^，。]{0,6}?(?:密码|口令|验证码|账号)[^，。]{0,4}?(?:了|过|进去|上去)|(?:密码|口令|验证码)[^，。]{0,6}?(?:填|输|打|写)(?:进去|上去|过)[^，。]{0,2}?(?:了|的|$)|(?:在|往)(?:那|上)(?:个|面|里)[^，。]{0,6}?(?:填|输|打|写|登)(?:过|了)`,
  ),
);

const fills = '(?:填|输|打|写|入)(?:了|咗|过|进去|上去|入)';
const secret = '(?:密码|口令|验证码|校验码)';
/** That it was typed in, by somebody who pressed what they should not have, or is sorry for it. */
const filledSorry = sieved(
  new RegExp(
    `(?:(?:点|按|撳|揿|戳)[^，。,不没]{0,4}(?:了|咗|过|进去|开)(?!发送|获取|下一步|确[定认]|解绑|提交)|完了|完蛋|糟|坏了|惨|死了|死啦|天[哪啊呐]|妈呀|怎么办|咋办)[^。]{0,12}?(?:${fills}[^，。]{0,6}?${secret}|${secret}[^，。]{0,4}?${fills})`,
  ),
);
const filledThereInEnglish = sieved(
  /\bclicked\b.{0,40}\b(?:entered|typed|filled|put|gave|wrote|submitted)\b.{0,20}\b(?:password|code|login|account|details)\b|\b(?:entered|typed|filled|put)\b.{0,30}\b(?:password|code|login|account)\b.{0,20}\b(?:there|in(?:to)? it|on it|on that|in that|that (?:page|site|link))\b/,
);

const failed = sieved(/不行|不对|错|失败|没反应|没用|提示|过不|收不|怎么|还是/);
const notFilled = sieved(
  /(?:没有?|未|冇|不|别)[^，。]{0,4}(?:填|输|登|写)|吗$|么$|官网|官方|安全中心|\bofficial\b/,
);

/** Whether it was typed in somewhere. */
export function isFilled({ inLatin, tells }: Telling): boolean {
  return (tells(filled) && !tells(notFilled)) || filledInEnglish.test(inLatin);
}

/** One of them is in whatever tells that it was typed in there. */
export const signsOfFilledThere: readonly Sieved[] = [
  filledThere,
  filledThereInEnglish,
  filledSorry,
];

/** Whether it was typed in by one of the family, or on the page that was told of. */
export function isFilledThere({ text, inLatin, tells }: Telling): boolean {
  if (notFilled.test(text) || failed.test(text)) return false;
  return tells(filledThere) || filledSorry.test(text) || filledThereInEnglish.test(inLatin);
}
