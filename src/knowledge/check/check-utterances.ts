import { authoredLocales } from '../locale.js';
import { gradeOf, type Place, type Problem, type WarningKind } from '../problem.js';
import { quoted } from '../quoted.js';
import { unwantedCharacter } from '../read/characters.js';
import type { TopicKind } from '../schema.js';
import { leastShare, utteranceMinimums } from '../utterance-minimums.js';
import type { Draft } from './draft.js';
import { listed } from './in-words.js';

/** The longest utterance, in UTF-16 units: the classifier looks no further. */
export const maxUtteranceUnits = 512;

/** Utterances must say something, say it once, and be enough. */
export function checkUtterances(draft: Draft): Problem[] {
  return [...checkLines(draft), ...checkCounts(draft)];
}

function* checkLines({ utterances }: Draft): Generator<Problem> {
  const taken = new Map<string, { name: string; place: Place }>();
  for (const { file, of, name, lines } of utterances)
    for (const { text, line, column } of lines ?? []) {
      const place = { file, line, column };
      const problem = (message: string, warning?: WarningKind): Problem => ({
        ...place,
        path: '',
        message: `${quoted(text)} ${message}`,
        ...gradeOf(warning),
      });
      const character = unwantedCharacter(text, '\t');
      if (character) yield problem(`holds a character that must not be there (${character})`);
      if (!/[\p{L}\p{N}]/u.test(text)) yield problem('has no letter or digit');
      if (text.length > maxUtteranceUnits)
        yield problem(`is longer than ${maxUtteranceUnits} characters`);
      // What asks for a topic may be a move as well, or another topic on the way.
      const key = `${of} ${sameness(text)}`;
      const earlier = taken.get(key);
      if (!earlier) taken.set(key, { name, place });
      else if (earlier.name === name)
        yield { ...problem('stands already', 'repeated-utterance'), other: earlier.place };
      else yield { ...problem(`asks for ${earlier.name}`), other: earlier.place };
    }
}

function checkCounts(draft: Draft): Problem[] {
  const countOf = counter(draft);
  return [...draft.in['zh-CN'].topics].flatMap(([id, { value, point }]) => {
    if (countOf(id) === 0)
      return [point([], `has no utterances: nothing leads to it`, { at: 'name' })];
    const lacks = value ? lacking(value.kind, (locale) => countOf(id, locale)) : [];
    if (!value || lacks.length === 0) return [];
    const message = `has too few utterances for kind ${value.kind}: ${listed(lacks, 'and')}`;
    return [point([], message, { at: 'name', warning: 'few-utterances' })];
  });
}

/** What a topic's utterances fall short of, over all languages and in each. */
function lacking(kind: TopicKind, countOf: (locale?: string) => number): string[] {
  const all = utteranceMinimums[kind];
  const each = Math.ceil(all * leastShare);
  const bars = [
    { count: countOf(), least: all, where: '' },
    ...authoredLocales.map((locale) => ({
      count: countOf(locale),
      least: each,
      where: ` in ${locale}`,
    })),
  ];
  return bars
    .filter(({ count, least }) => count < least)
    .map(({ count, least, where }) => `${count} of ${least}${where}`);
}

/** Counts a topic's utterances, in one language or in all. */
function counter({ utterances }: Draft): (topic: string, locale?: string) => number {
  const counts = new Map<string, number>();
  const add = (key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);
  for (const { of, name, locale, lines } of utterances) {
    if (of !== 'topic') continue;
    // Where a list could not be read, there may be any number.
    const count = lines?.length ?? Infinity;
    add(name, count);
    add(`${name} ${locale}`, count);
  }
  return (topic, locale) => counts.get(locale ? `${topic} ${locale}` : topic) ?? 0;
}

/** Two utterances that a classifier cannot tell apart have the same. */
function sameness(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replace(/[\p{P}\p{Z}\p{C}]/gu, '') || folded;
}
