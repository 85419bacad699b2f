import type { AppWord, FindApp } from './named-app.js';
import { chinese, runs, sounds } from './pinyin.js';
import { splitPinyin } from './syllables.js';

interface Name {
  readonly word: string;
  readonly sounds: readonly string[];
  /** What it is written with, sound by sound. */
  readonly own: readonly string[];
  readonly app: string;
}

/** Fewer syllables are said by accident too often: meiyou is 美柚, and 没有. */
const fewest = 3;

/**
 * Finds Chinese names by their sound: with homophones in them, and in pinyin. Homophones may stand for
 * half of a name's characters at most: 昨夜绑 sounds like 作业帮.
 */
export function createFindSounded(words: readonly AppWord[]): FindApp {
  // By their first two sounds.
  const names = new Map<string, Map<string, Name[]>>();
  const none = new Set<string>();
  for (const { word, app } of words) {
    if (app === null) none.add(word);
    if (app === null || !chinese.test(word)) continue;
    const heard = sounds(word);
    const name = { word, sounds: heard, own: runsHeard(word, heard), app };
    if (heard.length < fewest) continue;
    const [first = '', second = ''] = heard;
    const beginning = names.get(first) ?? new Map<string, Name[]>();
    beginning.set(second, [...(beginning.get(second) ?? []), name]);
    names.set(first, beginning);
  }
  for (const beginning of names.values())
    for (const alike of beginning.values()) alike.sort((a, b) => b.sounds.length - a.sounds.length);

  return (normalised, heard = sounds(normalised)) => {
    let longest: Name | undefined;
    let written: readonly string[] | undefined;
    const stretchAt = ({ sounds: own }: Name, at: number): readonly string[] => {
      written ??= runsHeard(normalised, heard);
      return written.slice(at, at + own.length);
    };
    for (let at = 0; at < heard.length; at++) {
      const alike = names.get(heard[at] ?? '')?.get(heard[at + 1] ?? '');
      const found = alike?.find(
        (name) => isHeard(name, heard, at) && isMeant(name, normalised, stretchAt(name, at), none),
      );
      if (found && found.sounds.length > (longest?.sounds.length ?? 0)) longest = found;
    }
    return longest?.app;
  };
}

function isHeard(name: Name, heard: readonly string[], at: number): boolean {
  return name.sounds.every((sound, place) => sound === heard[at + place]);
}

/**
 * @param stretch what is written where the name is heard
 * @param none words that sound like a name and mean none
 */
function isMeant(
  { own }: Name,
  normalised: string,
  stretch: readonly string[],
  none: ReadonlySet<string>,
): boolean {
  const others = stretch.filter((run, place) => chinese.test(run) && run !== own[place]);
  if (others.length === 0) return true;
  const written = stretch.join('');
  return others.length * 2 <= own.length && normalised.includes(written) && !none.has(written);
}

/** For each of a text's sounds, the character or the run of letters it is heard in. */
function runsHeard(normalised: string, heard: readonly string[]): string[] {
  const found: string[] = [];
  for (const run of normalised.match(runs) ?? []) {
    const isWhole = chinese.test(run) || heard[found.length] === run;
    const syllables = isWhole ? 1 : (splitPinyin(run)?.length ?? 1);
    for (let count = 0; count < syllables; count++) found.push(run);
  }
  return found;
}
