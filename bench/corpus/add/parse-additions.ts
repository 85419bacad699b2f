import { maxUtteranceUnits } from '../../../src/knowledge/check/check-utterances.js';
import { unwantedCharacter } from '../../../src/knowledge/read/characters.js';
import type { PlacedSentence } from '../lists/placed.js';

/** What a file asks to add, and what is wrong with its lines: `file:line message`. */
export interface ParsedAdditions {
  readonly additions: readonly PlacedSentence[];
  readonly problems: readonly string[];
}

/** Reads lines of `topic<TAB>sentence`; blank ones are passed over. Never throws. */
export function parseAdditions(
  tsv: string,
  file: string,
  brief: string,
  isTopic: (topic: string) => boolean,
): ParsedAdditions {
  const additions: PlacedSentence[] = [];
  const problems: string[] = [];
  for (const [index, raw] of tsv
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (raw.trim() === '') continue;
    const tab = raw.indexOf('\t');
    const topic = raw.slice(0, Math.max(tab, 0)).trim();
    const text = raw.slice(tab + 1).trim();
    const problem = tab < 0 ? 'has no tab' : (whatIsWrong(text) ?? unknown(topic, isTopic));
    if (problem) problems.push(`${file}:${index + 1} ${problem}`);
    else additions.push({ text, topic, brief, file, line: index + 1 });
  }
  return { additions, problems };
}

function unknown(topic: string, isTopic: (topic: string) => boolean): string | null {
  return isTopic(topic) ? null : `no topic is named ${JSON.stringify(topic)}`;
}

/** What would keep a sentence out of a list. */
function whatIsWrong(text: string): string | null {
  const character = unwantedCharacter(text, '');
  if (character) return `holds a character that must not be there (${character})`;
  if (text.startsWith('#')) return 'would be a heading';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'has no letter or digit';
  return text.length > maxUtteranceUnits ? `is longer than ${maxUtteranceUnits} characters` : null;
}
