import { interval } from './statistics.js';
import { sum, type Tally } from './tally.js';

/** Stands where there is nothing to tell. */
export const none = '–';

/** `94.8 %`; a dash for a share of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? none : `${((100 * part) / whole).toFixed(1)} %`;
}

/** `0.944`; a dash for null. */
export function decimal(value: number | null, digits = 3): string {
  return value === null ? none : value.toFixed(digits);
}

/** `92.3–96.5 %`: where the share lies with 95 % certainty; empty for a share of nothing. */
export function percentRange(part: number, whole: number): string {
  const range = interval(part, whole);
  if (!range) return '';
  const [low, high] = range.map((share) => (100 * share).toFixed(1));
  return `${low}–${high} %`;
}

/** A tally as it is told: six counts and three, and how many they are out of. */
export interface Counts {
  readonly within: number;
  readonly right: number;
  readonly family: number;
  readonly offered: number;
  /** Those with the right topic beneath are counted in. */
  readonly wrong: number;
  readonly beneath: number;
  readonly declined: number;
  readonly outside: number;
  readonly declinedOutside: number;
  readonly askedOutside: number;
  readonly takenIn: number;
}

export function countsOf({ in: within, out }: Tally): Counts {
  const { right, family, offered, beneath, declined } = within;
  return {
    within: sum(within),
    right,
    family,
    offered,
    wrong: within.wrong + beneath,
    beneath,
    declined,
    outside: sum(out),
    declinedOutside: out.declined,
    askedOutside: out.asked,
    takenIn: out['taken-in'],
  };
}
