import { sieved } from '../../../text/index.js';
import { hostEnds } from './host-ends.js';
import { schemedLinks } from './schemed-links.js';

/** What looks like a link: where it stands in a plain text, and the part that names the host. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** "user@host:80" */
  readonly authority: string;
  /** Whether it can be nothing but a link: it has a scheme, a path or "www.". */
  readonly isSure: boolean;
}

const letter = 'a-z\\d\\u00df-\\u024f\\u0370-\\u04ff';
const label = `[${letter}](?:[${letter}_-]*[${letter}])?`;
const sureEnd = '(?:com|cn|net|org|xyz|top)(?![a-z\\d])';
/** Other characters for the dot count only where a host goes on: "aq。qq。com", "aq点qq点com". */
const dot = `(?:\\.|[。．｡点](?=(?:[a-z\\d-]{1,30}[.。．｡点]){0,4}${sureEnd}))`;
const bare = new RegExp(
  `(?<![${letter}@._/-])(?:(?:${label}\\.)+(?:${label})@)?(?:${label}${dot})+(?:${hostEnds})(?![${letter}_-])(?!\\.[a-z\\d])(?::\\d{2,5})?(?<rest>/[!-~]+|/(?![\\p{Script=Han}a-z])|\\?[!-~]+=)?`,
  'gu',
);
const address = /(?<![\d.v])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])(?::\d{2,5})?(?<rest>\/[!-~]*)?/g;

/** No host is without: a dot, and what goes on behind it. */
const mayName = sieved(new RegExp(`[.。．｡点](?:[${letter}]|${hostEnds})`));

/** The links of a plain text, in its order; hosts that are merely named are among them. */
export function linkShapes(plain: string): readonly Link[] {
  const schemed = schemedLinks(plain);
  if (!mayName.test(plain)) return schemed;
  const left = withoutLinks(plain, schemed);
  const links = [...schemed];
  for (const pattern of [bare, address])
    for (const { index, 0: text, groups } of left.matchAll(pattern)) {
      const rest = groups?.rest ?? '';
      const authority = text.slice(0, text.length - rest.length).replace(/[。．｡点]/g, '.');
      const isSure = authority.startsWith('www.') || isPath(rest) || /:\d+$/.test(authority);
      links.push({ start: index, end: index + text.length, authority, isSure });
    }
  return links.sort((a, b) => a.start - b.start);
}

/** "163.com/126.com" is a choice of two. */
function isPath(rest: string): boolean {
  return rest !== '' && !/^\/[a-z\d-]+\.(?:com|cn|net|org)\b/.test(rest);
}

function withoutLinks(plain: string, links: readonly Link[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of links) {
    parts.push(plain.slice(at, start), '\n'.repeat(end - start));
    at = end;
  }
  return parts.join('') + plain.slice(at);
}
