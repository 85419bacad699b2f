import { sieved } from '../../../text/index.js';
import { plainForm } from '../plain-form.js';
import { hostOf, isBelow } from './hosts.js';
import { linkShapes } from './link-shapes.js';

/**
 * Whether a text has a link to an official host, or names one: "aq.qq.com.evil.cn" is another.
 *
 * @param officialHosts hosts that are trusted, with all below them: `aq.qq.com`
 * @param plain the text's plain form, where it is at hand
 */
export function namesOfficialHost(
  text: string,
  officialHosts: readonly string[],
  plain?: string,
): boolean {
  if (!text.includes('.') && !/[。．｡点]/.test(text)) return false;
  const official = officialHosts.map((host) => host.toLowerCase());
  return linkShapes(plain ?? plainForm(text)).some(
    ({ authority }) => !authority.includes('@') && isBelow(hostOf(authority), official),
  );
}

const doubts = sieved(
  /真[的假]?|假|官方|官网|正规|正版|靠谱|可信|可靠|安全(?!中心)|骗|钓鱼|冒充|对[吗不么]|没错[吗吧]|是(?:不是)?(?:你们|腾讯|qq)的|\b(?:real|official|legit\w*|fake|safe|trust\w*|scam|phish\w*|genuine)\b/,
);

/**
 * Whether a text asks if an official host is what it says: "aq.qq.com 是真的吗".
 *
 * @param plain the text's plain form, where it is at hand
 */
export function asksIfOfficial(
  text: string,
  officialHosts: readonly string[],
  plain: string = plainForm(text),
): boolean {
  return doubts.test(plain) && namesOfficialHost(text, officialHosts, plain);
}
