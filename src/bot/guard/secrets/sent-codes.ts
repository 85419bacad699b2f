import { isCounted, isDay, isHidden, isPriced, isWellKnown, isYear } from './numbers.js';
import { isQqBehind } from './qq-numbers.js';
import type { Place } from './secret-kind.js';

const number = '((?:\\d[ -]){3,7}\\d|\\d{3}[ -]\\d{3}|\\d{4,8})(?![\\d*]|[.:/-]\\d)';
const small = '[\\s是:,，“"\'「『【(（]{0,3}';
/** What brings a code, or passes it on. A message, and what it says: */
const message =
  '(?:短信|简讯|信息|邮件|sms|语音)[里内面容中上头]{0,3}(?:[写说念显][示]?的?|来了?|(?<=[容中里面上])(?=是|为|:))(?:是|着)?|(?:它|系统|腾讯|qq|页面|官方|平台)(?:给我)?发的?是?|(?:短信|简讯)[^。！？!?]{0,8}写[的得着]?是?';
const arrival =
  '[6六]位数?[的得]那个|来了|收到了?|发[过]?来[的了]?|(?:[来发]|收到?)了?[一这那]?[个条串组]|到了|(?:it|they|qq|tencent)(?: just)? (?:texted|sent|gave|messaged) me';
const passing =
  '不就是|写[的得着]|(?:我|就|都|也)?(?:[念报读唸]|告诉[他她]们?|发给[他她]们?|给了?[他她]们?|[输填](?:入|进去)?)[了的得]是?|i (?:typed?|entered|sent|put in)|so i sent';
const told = new RegExp(`(?:(${message})|(${arrival})|(${passing}))${small}${number}`, 'g');
/** Of what there must be talk before, for a number of other than six figures. */
const talk =
  /验 ?[证正政]|[验效较] ?证?码|校验|短信|简讯|动态|随机码|[这那]个码|的码|yzm|(?<![a-z])(?:codes?|otp|sms)(?![a-z])|\ue000/;
const reach = 60;
const behind = /^\s?(?:发来|发的|的短信|的消息|打来|[这那]个?号|加我|好友|次|\ue004)/;

/** Codes by what people say of the message that brought them: "短信写的482913", "来了来了，482913". */
export function sentCodes(shadow: string): readonly Place[] {
  const found: Place[] = [];
  for (const match of shadow.matchAll(told)) {
    const [whole, isMessage, isArrival, , text = ''] = match;
    const end = match.index + whole.length;
    const start = end - text.length;
    const digits = text.replace(/\D/g, '');
    if (isWellKnown(digits) || isYear(digits) || behind.test(shadow.slice(end, end + 8))) continue;
    if (isCounted(shadow, end) || isHidden(shadow, start, end) || isPriced(shadow, start)) continue;
    if (isQqBehind(shadow, end)) continue;
    const lead = shadow.slice(Math.max(0, match.index - reach), match.index);
    const isTalk = isMessage !== undefined || talk.test(lead);
    const isSix = digits.length === 6 && (isTalk || isArrival !== undefined);
    if (isSix || (isTalk && !isDay(digits))) found.push({ start, end });
  }
  return found;
}

const joint =
  '[)\\]】」』"”]?\\s?(?:[、,，/]|和|跟|或者?|还是|换成|改成|变成|又|不是|就是|then|or|and|&|\\s)\\s?(?:又?是|变?成)?\\s?';
const next = new RegExp(`^${joint}(\\d{4,8})(?![\\d*a-z]|[.:/-]\\d)`);

/** Numbers as long that are joined to a code: "482913、482914，还是 482915". */
export function joinedCodes(shadow: string, codes: readonly Place[]): readonly Place[] {
  const found: Place[] = [];
  for (const code of codes) {
    let { end } = code;
    for (;;) {
      const match = next.exec(shadow.slice(end, end + 24));
      const text = match?.[1];
      if (!match || text === undefined) break;
      const to = end + match[0].length;
      if (text.length !== code.end - code.start && !/、|或|和|还是|then|\bor\b/.test(match[0]))
        break;
      if (isCounted(shadow, to) || isWellKnown(text) || isYear(text) || isQqBehind(shadow, to))
        break;
      found.push({ start: to - text.length, end: to });
      end = to;
    }
  }
  return found;
}
