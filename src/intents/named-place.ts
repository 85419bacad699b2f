import { sieved } from '../text/index.js';
import type { Entities } from './understanding.js';

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    '一 二 三 四 五 六 七 八 九 十 十一 十二',
    'one two three four five six seven eight nine ten',
    'first second third fourth fifth sixth seventh eighth ninth tenth',
    'yi er san si wu liu qi ba jiu shi',
    'top',
  ].flatMap((words) => words.split(' ').map((word, index) => [word, index + 1])),
);

const forms = [
  /第 ?(\d{1,2}|十[一二]?|[一二三四五六七八九]) ?(?:个|项|条|种|款|样|行|点)?(?! ?步)/,
  /^(?:我?[选要点挑] ?)?(\d|[一二三四五六七八九])(?: ?号| ?吧| ?呗| ?啊)?$/,
  /(?<!\d)(\d{1,2}|[一二三四五六七八九]) ?号/,
  /\bdi ?(yi|er|san|si|wu|liu|qi|ba|jiu|shi) ?ge\b/,
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|top)\b/,
  /\b(\d)(?:st|nd|rd|th)\b/,
  /\b(?:number|option|no|choice) ?(\d|one|two|three|four|five|six|seven|eight)\b/,
];

const first = sieved(/最上面|头一个|最前|上面那|前面那/);
const last = sieved(
  /最后|最下面|末尾|下面那(?!一?步)|后面那(?!一?步)|\b(?:last|bottom)\b|zui ?hou/,
);

/** The place among the choices on screen that a normalised text names, from 1. */
export function namedPlace(normalised: string): Entities['place'] {
  if (last.test(normalised)) return 'last';
  if (first.test(normalised)) return 1;
  for (const form of forms) {
    const named = form.exec(normalised)?.[1];
    if (named !== undefined) return numbers[named] ?? Number(named);
  }
  return undefined;
}
