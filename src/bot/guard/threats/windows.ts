const sentence = /[^。！？!?\n]+[。！？!?\n]*/g;

/** Every two sentences of a plain text that follow one another, joined: what belongs together is in one. */
export function windowsOf(plain: string): readonly string[] {
  const sentences = plain.match(sentence) ?? [];
  if (sentences.length < 2) return sentences;
  return sentences
    .slice(1)
    .map((next, before) => `${(sentences[before] ?? '').replace(/[。！？!?\n]+$/, '，')}${next}`);
}
