import { hostEnds } from './host-ends.js';
import { hostOf } from './hosts.js';
import type { Link } from './link-shapes.js';

const link =
  /\b(?:(?:h(?:tt|xx)ps?|ftp|wss?) ?: ?[/\\]{1,3} ?){1,3}([^\s/\\?#<>"'“”‘’「」『』【】《》（），！？；、…]{1,255})([/\\?#][!-~]*)?/g;
const han = /\p{Script=Han}/u;
const ended = new RegExp(`\\.(?:${hostEnds})(?::\\d+)?$`);

/** Links that begin with a scheme, as people write it ("hxxps", "http：//"). */
export function schemedLinks(plain: string): readonly Link[] {
  const links: Link[] = [];
  for (const { index, 0: whole, 1: found = '' } of plain.matchAll(link)) {
    const authority = untilChinese(found)
      .replace(/[。．｡]/g, '.')
      .replace(/[.,:;!)]+$|(?<!:\w*)\]+$/, '');
    if (namesHost(authority))
      links.push({ start: index, end: index + whole.length, authority, isSure: true });
  }
  return links;
}

/** A host has a dot, or is an address of figures; "http://{step}" and "http://http://" name none. */
function namesHost(authority: string): boolean {
  const named = hostOf(authority);
  return named.startsWith('[') || /^[a-z\d_-]+(?:\.[a-z\d_-]+)+$/.test(named);
}

/** Chinese right behind a host goes on with the sentence; before the end of one it is of the host. */
function untilChinese(found: string): string {
  const at = found.search(han);
  const before = found
    .slice(0, Math.max(at, 0))
    .replace(/[。．｡]/g, '.')
    .replace(/\.$/, '');
  return at > 0 && ended.test(before) ? before : found;
}
