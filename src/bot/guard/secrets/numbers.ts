/** A unit that makes a number a count, a time or a price: it stands at the number. */
const attached =
  /^(?:年|月|日|号(?!码)|点(?!了|击|开|解|进|哪|这|那|确|下|提|完|不|没|发|验|登|重)|时(?!候)|分(?!享)|秒|次|个(?!码|验|号|是)|位|条|块|元|人(?!家)|万|千|百|亿|度|%|天|周|岁|级|关(?!联|了|掉)|步|遍|张|版|区|页|集|台|只|套|名|钱|毛|米|公里|斤|段|多|余|字|左右|以上|以下|开头|结尾|打头|这个?号(?!码)|端口|g\b|gb|mb|kb|k\b|w\b|ms|px|rmb|kuai|nian|ci\b)/;
const apart =
  /^ (?:年|块|元|秒|次|分钟|条|个(?!码|验|号|是)|天|人|位|岁|万|开头|结尾|rmb|usd|cny|dollars?|yuan|bucks|minutes?|mins?|times|years?|days?|hours?|seconds?|secs?|weeks?|months?|people|friends|messages?|photos?|members|kuai|nian|digits?)/;
const strong =
  /^ ?(?:年|月|秒|次|位数?|块|元|万|开头|结尾|分钟|days?|times|years?|minutes?|yuan|rmb)/;

/** Whether a number that ends at a place counts something: "1200 秒", "3000块". */
export function isCounted(plain: string, end: number): boolean {
  const behind = plain.slice(end, end + 10);
  return attached.test(behind) || apart.test(behind);
}

/** The same of a number that something was said to be, where less is taken for a unit. */
export function isPlainlyCounted(plain: string, end: number): boolean {
  return strong.test(plain.slice(end, end + 10));
}

/** Whether a price's sign stands before a place. */
export function isPriced(plain: string, start: number): boolean {
  return /[$¥￥€£] ?$/.test(plain.slice(Math.max(0, start - 2), start));
}

/** Numbers that everybody knows: carriers, banks, hotlines, and the senders of service messages. */
export function isPublicNumber(digits: string): boolean {
  return /^(?:10\d{3}|11[4-9]\d{2}|12[1-7]\d{2}|9[56]\d{3}|1065\d*|106[89]\d*|[48]00\d{7}|9[56]\d{4}(?=x))$/.test(
    digits,
  );
}

/** Those of them that anybody names, which are no code even right behind the word for one. */
export function isWellKnown(digits: string): boolean {
  return /^(?:100(?:0[01]|10|15|60|8[056]|99)|12(?:110|123|3(?:06|15|18|2[01]|33|4[58]|66|77|8[01]|95)|5(?:30|80))|95\d{3}|96110|10690\d*|[48]00\d{7})$/.test(
    digits,
  );
}

/** A year of the last or this century. */
export function isYear(digits: string): boolean {
  return /^(?:19[4-9]\d|20[0-4]\d)$/.test(digits);
}

/** A day: 20240503, 240503 is none. */
export function isDay(digits: string): boolean {
  return /^(?:19[4-9]\d|20[0-4]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}

/** Whether some of a number is hidden ("138****1234"): what is left of it tells nothing. */
export function isHidden(plain: string, start: number, end: number): boolean {
  return (
    /[*•●…]\s?$|\*-?$|x{2}$|\d\.{3,4}$/.test(plain.slice(Math.max(0, start - 5), start)) ||
    /^\s?[*•●]|^-?\*|^x{2}|^(?:\.{3,6}|…{1,2})\d/.test(plain.slice(end, end + 8))
  );
}
