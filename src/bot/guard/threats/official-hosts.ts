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
