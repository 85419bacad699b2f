import { type Sieved, sieved } from '../../../text/index.js';
import type { Telling } from './given-telling.js';
import { done, other } from './given-words.js';

const sum =
  '(?:\\d+|[一二两三四五六七八九十百千几]+)(?:多|来)?(?:块|元|蚊|刀|rmb|r(?![a-z])|u(?![a-z])|万|千|百)?';
const money = `(?:${sum}|钱|定金|押金|红包|款|费用?|账)`;
const pay = '(?:转|付|打|汇|给|交|畀|俾|发|花)';

/** Money, and that somebody else has it now. */
const paidOther = sieved(
  new RegExp(
    `${pay}(?:给|畀|俾)?(?:${done})?${other}?(?:${done})?[^，。\\d]{0,3}?(?:${sum}|钱|定金|押金|红包)[^，。]{0,4}?(?:给|畀|俾)${other}|(?:钱|定金|押金|红包)(?:都|也|已经|刚|就|全)*${pay}(?:给|畀|俾)?(?:了|咗)?${other}|${pay}(?:给|畀|俾)?(?:了|咗)${other}[^，。]{0,3}?${sum}(?:块|元|蚊|$)|${pay}(?:给|畀|俾)?${other}(?:了|咗)?[^，。]{0,2}${sum}(?:块|元|蚊|了|$)`,
  ),
);
const paidOtherInEnglish = sieved(
  /\b(?:paid|transferred|wired|sent|gave) (?:him|her|them|the guy|that guy|the seller|someone|somebody)\b.{0,12}(?:\$ ?\d|\d+ ?(?:yuan|rmb|dollars|bucks|usd|\$)|\bmoney\b)|\bpaid (?:him|her|them|(?:the|that|a|some) (?:guy|seller|person|man)|someone|somebody)(?: \$? ?\d+)?\b.{0,16}\b(?:unbind|unlink|remove|recover|appeal|get it back)\b/,
);
const notOfThat = sieved(/错|退款|充|会员|q币|红包雨/);

/** That it was paid, the offer above tells for what. */
export const paid = sieved(
  new RegExp(
    `(?:${pay}|转账|付款|交款)(?:给|畀|俾)?${other}?(?:钱|款|定金|押金)?(?:了|咗|过去|出去|完)`,
  ),
);

/** That money was paid, and not to whom. */
export const paidMoney = sieved(
  new RegExp(
    `(?:转|付|打|汇|交|花)(?:给|畀|俾)?${other}?(?:了|咗|过去|出去|完)[^，。]{0,4}${money}|(?:钱|定金|押金|款)(?:都|也|已经|刚|就)*(?:转|付|打|汇|交|给|畀)(?:了|咗|过去|出去)`,
  ),
);

export const paidInEnglish = sieved(
  /\b(?:paid|transferred|wired)\b|\bsent (?:him|her|them) (?:the )?(?:money|\$?\d+)/,
);

/** One of them is in whatever tells that somebody else has money of theirs. */
export const signsOfMoney: readonly Sieved[] = [paidOther, paidOtherInEnglish];

/** Whether somebody else has money of theirs now. */
export function isMoneyGiven({ text, inLatin, tells }: Telling): boolean {
  const isPaid = tells(paidOther) || paidOtherInEnglish.test(inLatin);
  return isPaid && !notOfThat.test(text);
}
