import { taiwanWords } from './taiwan-words.js';

/** Converts a text of simplified characters to how it is written in Taiwan. */
export type ToTraditional = (text: string) => string;

/**
 * Makes the conversion. What stands in 「」 is on QQ's own screens, which are in simplified characters:
 * it stays as it is, and so do addresses and `{placeholders}`.
 */
export async function createToTraditional(): Promise<ToTraditional> {
  const convert = await openCC();
  return (text) =>
    text
      .split(apart)
      .map((part, index) => (index % 2 === 0 ? convert(part) : (taiwanWords.get(part) ?? part)))
      .join('');
}

/** Building it takes a tenth of a second and 40 MB, so it is used again until the memory is wanted. */
let built: WeakRef<ToTraditional> | undefined;

async function openCC(): Promise<ToTraditional> {
  const kept = built?.deref();
  if (kept) return kept;
  const { Converter } = await import('opencc-js/cn2t');
  const fresh = Converter({ from: 'cn', to: 'twp' });
  built = new WeakRef(fresh);
  return fresh;
}

const words = [...taiwanWords.keys()].sort((a, b) => b.length - a.length);
const apart = new RegExp(
  String.raw`(「[^」]*」|https?:\/\/[\x21-\x7e]+|\{\w+\}|${words.join('|')})`,
  'u',
);
