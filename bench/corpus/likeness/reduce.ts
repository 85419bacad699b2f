import { normalise } from '../../../src/intents/normalise.js';
import { foldSound, hear, type Script, sounds } from '../../../src/intents/pinyin.js';
import { splitPinyin } from '../../../src/intents/syllables.js';
import { chineseFillers, englishFillers, pinyinFillers } from './fillers.js';
import { tellsInChinese, tellsInEnglish, tellsInPinyin } from './telling.js';

/** A Chinese character, a syllable of pinyin, or a letter; a word that stands among characters. */
export interface Unit {
  /** The folded syllable; of what has none, how it is written. */
  readonly sound: string;
  readonly written: string;
  /** Whether another in its place makes another question. */
  readonly tells: boolean;
}

/** What of a sentence tells it from others. */
export interface Reduced {
  readonly script: Script;
  readonly units: readonly Unit[];
  /** The telling words of English, whose units are letters; empty in any other script. */
  readonly words: string;
  /** How many units may differ in one that is alike. */
  readonly budget: number;
}

/** Of fewer units or words nothing is left out: "谢谢啊" is all particles. */
const fewest = 4;

/** One unit in so many may differ. */
const unitsAnEdit: Readonly<Record<Script, number>> = { chinese: 8, pinyin: 8, latin: 16 };

export function reduce(text: string): Reduced {
  const normalised = normalise(text);
  const { script } = hear(normalised);
  const { units, words = '' } = reducers[script](normalised);
  return { script, units, words, budget: Math.floor(units.length / unitsAnEdit[script]) };
}

type Reducer = (normalised: string) => { units: readonly Unit[]; words?: string };

const reducers: Readonly<Record<Script, Reducer>> = {
  chinese: (normalised) => {
    const units = chineseUnits(normalised.replace(chineseFillers, ' '));
    return { units: units.length < fewest ? chineseUnits(normalised) : units };
  },
  pinyin: (normalised) => {
    const all = pinyinUnits(normalised);
    const units = all.filter(({ sound }) => !pinyinFillers.has(sound));
    return { units: units.length < fewest ? all : units };
  },
  latin: (normalised) => {
    const all = normalised.replace(/(?<=[a-z]) (?=(?:t|s|m|re|ve|d|ll)\b)/g, '').split(' ');
    const kept = all.filter((word) => !englishFillers.has(word));
    const words = kept.length < fewest ? all : kept;
    return {
      units: [...words.join(' ')].map((letter) => unit(letter, letter, false)),
      words: words.filter(tellsInEnglish).sort().join(' '),
    };
  },
};

function unit(sound: string, written: string, tells: boolean): Unit {
  return { sound, written, tells };
}

function chineseUnits(normalised: string): Unit[] {
  return (normalised.match(/[\u4e00-\u9fa5]|[^\u4e00-\u9fa5 ]+/g) ?? []).flatMap((piece) => {
    const heard = sounds(piece);
    if (heard.length === 1) return [unit(heard[0] ?? piece, piece, tellsInChinese(piece))];
    return heard.map((sound) => unit(sound, sound, true));
  });
}

function pinyinUnits(normalised: string): Unit[] {
  return normalised.split(' ').flatMap((word) =>
    (splitPinyin(word) ?? [word]).map((syllable) => {
      const sound = foldSound(syllable);
      return unit(sound, syllable, tellsInPinyin(sound));
    }),
  );
}
