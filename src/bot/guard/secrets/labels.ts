import { type LabelKind, labelWords } from './label-words.js';

/** A word that says what a number is. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

const kinds = Object.keys(labelWords) as LabelKind[];
/** Most places hold no character that any label has: this tells so at once. */
const characters = [
  ...new Set(kinds.flatMap((kind) => labelWords[kind].chinese.match(/\p{L}/gu) ?? [])),
].join('');
const pattern = new RegExp(
  `(?=[a-z\\d${characters}])(?:` +
    kinds
      .map(
        (kind) => `(${labelWords[kind].chinese}|(?<![a-z])(?:${labelWords[kind].latin})(?![a-z]))`,
      )
      .join('|') +
    ')',
  'g',
);

/** The labels of a shadow, in its order. */
export function labelsIn(shadow: string): readonly Label[] {
  const labels: Label[] = [];
  for (const match of shadow.matchAll(pattern)) {
    const kind = kinds.find((_, index) => match[index + 1] !== undefined);
    if (kind) labels.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return labels;
}

/** The last labels that end at a place or before it, the nearest first. */
export function labelsBefore(labels: readonly Label[], place: number): readonly Label[] {
  const behind = firstFrom(labels, place);
  return labels
    .slice(Math.max(0, behind - 4), behind)
    .filter(({ end }) => end <= place)
    .reverse();
}

/** The first labels that start at a place or after it. */
export function labelsAfter(labels: readonly Label[], place: number): readonly Label[] {
  const first = firstFrom(labels, place);
  return labels.slice(first, first + 3);
}

function firstFrom(labels: readonly Label[], place: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
