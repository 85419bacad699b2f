import type { Span } from '../secret-kind.js';
import { isSentenceWord, isVerbForm } from './password-words.js';

const farthest = 60;
const run = /[!-~]{4}/;
const before =
  /(?<![!-~])([!-~]{4,40}?)["'”’」]?[,，]?\s?(?:[这那]?就?是|当[成作做]?|这个?|为|(?<=[\s,，])(?:is|was|shi|as|that['’]?s|which is|this is))\s?(?:我们?|你们?|他|她|my|your|the|our|his|her|wo)?\s?的?\s?(?:de )?(?:(?:qq|登[录陆]|支付|账号|账户|旧|老|新|原来?|old|new|login|account|current)\s?){0,3}的?\s?$/;

/** A password that is told before the word for it: "hunter2 is my password", "用abc123这个密码". */
export function findReversed(shadow: string, label: number): Span | null {
  const from = Math.max(0, label - farthest);
  const lead = shadow.slice(from, label);
  const match = run.test(lead) ? before.exec(lead) : null;
  const value = match?.[1];
  if (!match || value === undefined) return null;
  const quote = /^["'(]/.test(value) ? 1 : 0;
  const bare = value.slice(quote);
  // "… at 95588. Is my password safe?" begins anew.
  if (/[.!?]$/.test(bare) && /^(?:[\d-]{3,12}|[a-z]+\d{0,2}|[!-~]*\.)[.!?]?$/.test(bare))
    return null;
  const isWord = /^[a-z'’-]+$/.test(bare);
  if (isWord && (bare.length < 5 || isSentenceWord(bare, false) || isVerbForm(bare))) return null;
  if (!isWord && !/\d/.test(bare)) return null;
  const start = from + match.index + quote;
  return { start, end: start + bare.length, kind: 'password' };
}
