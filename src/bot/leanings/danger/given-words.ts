/** Who was given something, and how, for patterns on the plain form. */

import { sieved } from '../../../text/index.js';

export const other =
  '(?:他|她|它|佢|(?<![a-z])ta(?![a-z])|对方|对面|人家|别人|骗子|那边|那个?人|那个[^，。]{0,6}|一?个?(?:自称)?(?:客服|代办|中介|店家|卖家|网友|陌生人|群主|管理员|代解)(?:的人?)?|群里|人)';

/** "给" before what was done to them gives nothing away: "密码也给改了". */
export const hand =
  '(?:给(?![改换盗偷弄忘删锁])|畀|俾|告诉|告知|话|报(?!了?警|案)|念|说(?!了?(?:没|不|是|过))|读|讲|转|交|发|传|回|贴|晒|截图)';

export const done = '(?:了|咗|过去|出去|过(?!不|来)|完|听)';

/** That something was handed over; what, the warning above tells. */
export const gave = sieved(
  new RegExp(
    `(?:${hand})(?:给|畀|俾)?${other}?(?:知|听)?(?:${done}|知咗)|(?:已经|早就|刚刚?|都|就)(?:经)?(?:给|告诉|发|报|转发|说)(?:给)?${other}`,
  ),
);
