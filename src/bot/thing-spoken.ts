import type { BoundThing } from '../knowledge/index.js';
import { type Sieved, sieved } from '../text/index.js';

const things: readonly (readonly [BoundThing, Sieved])[] = [
  ['mailbox', sieved(/邮箱|信箱|电邮|邮件|\b(?:e ?-?mail|mail ?box|mail)\b/)],
  ['phone', sieved(/手机|号码|门号|电话|\b(?:phone|number|mobile)\b/)],
  ['app', sieved(/授权|应用|游戏|网站|小程序|\b(?:apps?|games?|sites?|websites?)\b/)],
];

/** The only bound thing that a plain text speaks of, whatever it says; undefined for none or several. */
export function thingSpoken(plain: string): BoundThing | undefined {
  const found = things.filter(([, pattern]) => pattern.test(plain));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

const thing =
  '(?:手机号码?|手机|号码|门号|电话|邮箱|信箱|电邮|授权|应用|游戏|e ?-?mail(?: address)?|mail ?box|mail|phone(?: number)?|number|apps?|games?)';

const filler =
  '(?:算了|不对|还是|应该|其实|我|俺|咱们?|想|不如|要不|说|讲|打|写|问|指|是|那个|的|那|就|弄|搞|整|解绑?|换绑?|改|先|要紧|要(?![不紧])|重要|优先|更|急|吧|啦|了(?<!算了)|哈|呀|啊|actually|sorry|oops|instead|meant|mean|rather|the|my|it.?s|it(?!.?s)|i(?!t)|to|say|not|no(?!t)|do)';

/** Nothing but a thing, with words that say nothing of it. */
const bare = sieved(
  new RegExp(
    `^(?:[\\s,，.。;；!！、~～…]|${filler})*${thing}(?:[\\s,，.。;；!！、~～…]|${filler})*$`,
  ),
);

/** The bound thing that a plain text names and says nothing else of: "算了还是手机吧". */
export function thingAlone(plain: string): BoundThing | undefined {
  return bare.test(plain) ? thingSpoken(plain) : undefined;
}
