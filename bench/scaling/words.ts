import { below, type Random } from './random.js';
import { createZipf } from './zipf.js';

/** Words of a language that nobody speaks, the commonest first and shortest, each once. */
export type MakeWords = (count: number, random: Random) => string[];

const firstCharacter = 0x4e00;
const characterRange = 20_000;
const charactersInUse = 3000;

/** One, two or three characters each, out of 3,000, as Chinese has it. */
export const chineseWords: MakeWords = (count, random) => {
  const characters = new Set<string>();
  while (characters.size < charactersInUse)
    characters.add(String.fromCharCode(firstCharacter + below(random, characterRange)));
  const character = createZipf([...characters], random);
  return distinct(count, (rank) => {
    if (rank < 60) return character();
    return character() + character() + (random() < 0.15 ? character() : '');
  });
};

const onsets = 'b c d f g h k l m n p r s t v w st tr pl ch sh'.split(' ');
const nuclei = 'a e i o u ai ea ou'.split(' ');
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'ng', 'ck'];

/** One to three syllables each; words of the same stem share their beginning. */
export const englishWords: MakeWords = (count, random) => {
  const pick = (from: readonly string[]): string => from[below(random, from.length)] ?? '';
  const syllable = (): string => pick(onsets) + pick(nuclei) + pick(codas);
  return distinct(count, (rank) => {
    let word = syllable();
    const syllables = rank < 100 ? 1 : random() < 0.17 ? 3 : 2;
    for (let more = 1; more < syllables; more++) word += syllable();
    return rank >= 100 && random() < 0.2 ? word + pick(['s', 'ed', 'ing', 'er']) : word;
  });
};

function distinct(count: number, make: (rank: number) => string): string[] {
  const words = new Set<string>();
  // The few short words may run out: from then on they are longer.
  for (let tries = 0; words.size < count; tries++)
    words.add(make(tries < 10 * count ? words.size : Number.POSITIVE_INFINITY));
  return [...words];
}
