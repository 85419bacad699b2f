import { sieved } from '../text/index.js';

const numbers: Readonly<Record<string, number>> = {
  ...count('一 二 三 四 五 六 七 八 九 十 十一 十二'),
  ...count('one two three four five six seven eight nine ten eleven twelve'),
  ...count('first second third fourth fifth sixth seventh eighth ninth tenth'),
  ...count('yi er san si wu liu qi ba jiu shi'),
};

const latin = (words: string): string => `[1-9]\\d?|${words.replaceAll(' ', '|')}`;

const forms = [
  /(?<!倒数 ?)第 ?([1-9]\d?|十[一二]|[一二三四五六七八九十]) ?个? ?步/,
  // 步骤一样, 步骤一步步 and 步骤十分 count nothing.
  /步骤 ?([1-9]\d?(?!\d)|十[一二]|[二三四五六七八九](?![个步条])|十(?![个步条几分])|一(?=$|[ 在是里怎没找那看说呢吗做完]|的))/,
  new RegExp(`\\bdi ?(${latin('yi er san si wu liu qi ba jiu shi')}) ?bu\\b`),
  new RegExp(
    `\\bstep ?(?:no |number )?(${latin('one two three four five six seven eight nine ten eleven twelve')})\\b`,
  ),
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) step\b/,
  /\b([1-9]\d?)(?:st|nd|rd|th) step\b/,
];

const last = sieved(/最后(?:的|那|这)?一?个?步|\bzui ?hou ?(?:yi ?)?bu\b|\b(?:last|final) step\b/);

/** The step that a normalised text names by its number, from 1, or as the last one. */
export function namedStep(normalised: string): number | 'last' | undefined {
  for (const form of forms) {
    const named = form.exec(normalised)?.[1];
    if (named !== undefined) return numbers[named] ?? Number(named);
  }
  return last.test(normalised) ? 'last' : undefined;
}

function count(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, index + 1]));
}
