import type { Place } from './secret-kind.js';
import { markOf } from './shadow.js';

/** Eight figures as mobile phones have them in Hong Kong, seven or eight in Macau. */
const number = /(?<![\d.a-z*+-])(?:[5-9]\d{3}([ -])\d{4}|[569]\d{7})(?![\d*.a-z-])/g;
/** Who names these in a sentence tells a phone number of theirs. */
const place = /香港|澳门|港澳|海外|境外|(?<![a-z])(?:hong ?kong|hk|macau|whatsapp)(?![a-z])/;
const phone =
  /电话|手机|号码|门号|打给|打我|(?<![a-z])(?:phone|mobile|number|call|sms|tel)(?![a-z])/;
/** "旧电话 9123 4567，新那个 9876 5432": another of what was told before. */
const another = new RegExp(
  `${markOf('phone')}[^。！？!?]{0,24}[新旧老另现][那这一]?(?:个|支|张|的)?(?:号码?|台)?[是为:]?\\s?$`,
);
/[\ue004][^。！？!?\n]{0,24}[新旧老另现][那这一]?(?:个|支|张|的)?(?:号码?|台)?[是为:]?\s?$/;
/** Something else that has eight figures. */
const other =
  /(?:qq|扣扣|企鹅|秋秋|球球|账号|群号?|单号|编号|(?<![a-z])(?:q|id|account|group))[^，。！？!?\n]{0,6}$/;
const reach = 60;
const end = /[。！？!?]/;

/** Phone numbers of eight figures that no word stands next to, in a sentence about phones of another place. */
export function phonesByPlace(shadow: string): readonly Place[] {
  const found: Place[] = [];
  for (const { index, 0: text, 1: parted } of shadow.matchAll(number)) {
    const lead =
      shadow
        .slice(Math.max(0, index - reach), index)
        .split(end)
        .at(-1) ?? '';
    if (other.test(lead)) continue;
    const rest = shadow.slice(index + text.length, index + text.length + reach).split(end)[0] ?? '';
    const near = `${lead}，${rest}`;
    const isNear = place.test(near) && (parted !== undefined || phone.test(near));
    if (isNear || another.test(lead) || (parted !== undefined && phone.test(lead)))
      found.push({ start: index, end: index + text.length });
  }
  return found;
}
