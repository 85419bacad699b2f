import type { Span } from './secret-kind.js';
import { inOrder } from './spans.js';

const letter = 'a-z\\d\\u00df-\\u024f\\u0370-\\u04ff';
/** "my @qq.com inbox" names no user. */
const nobody =
  '(?!(?:my|the|an?|our|your|his|her|old|new|this|that|from|for|to|with|e?mail|qq|numeric|school|work|company|is|at|in|of|and|or) )';
/** In a link, what stands before the @ hides where it leads, and is no mailbox. */
const inLink = '(?<!//[!-.0->@-~]{0,60})';
/** "li***2@163.com" hides the rest itself. */
const hidden = '(?<![a-z\\d][*•●]{2,8})';
const user = `(?<![${letter}._%+-])${hidden}(?=[${letter}])${inLink}${nobody}[${letter}._%+'-]+`;
const at = '\\s{0,2}(?:@|艾特|圈a|[(（\\[]at?[)）\\]])\\s{0,2}';
const label = '[a-z\\d][a-z\\d-]*';
/** Where a host goes on is sure when nothing but a dot is between, or when what follows is its end. */
const further = `(?:\\.${label}|。${label}(?=\\.(?:com|cn|net|org|edu)(?![a-z\\d]))|\\s?(?:\\.|。|点|\\(dot\\)|\\[dot\\]| dot )\\s?(?:com|cn|net|org|edu|me|tw|hk)(?![a-z\\d]))`;
const provider =
  '(?:vip|qq|gmail|hotmail|outlook|yahoo|icloud|foxmail|sina|sohu|aliyun|live|msn|protonmail|proton|163|126|139|189|yeah)';

const patterns = [
  `${user}${at}${label}${further}+`,
  // A provider that everybody knows needs no end: "12345678@qq".
  `${user}${at}${provider}(?![a-z\\d-])`,
  `${user} at (?:${label} dot ){1,3}(?:com|cn|net|org|edu|me)(?![a-z\\d])`,
  `${user}\\s?[#*]\\s?(?:vip\\.)?${provider}\\.(?:com|cn|net)(?![a-z\\d])`,
  `(?<!\\d ?)\\d(?: \\d)+${at}${label}${further}+`,
].map((pattern) => new RegExp(pattern, 'g'));

const sign = /[@#*]|艾特|圈a|[([（]at?[)\]）]| at /;

/** Mail addresses, with spaces or words for their signs as well. */
export function findMailboxes(shadow: string): readonly Span[] {
  if (!sign.test(shadow)) return [];
  return inOrder(
    patterns.flatMap((pattern) =>
      Array.from(shadow.matchAll(pattern), ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        kind: 'mailbox' as const,
      })),
    ),
  );
}
