import { percent } from '../../public-sets/format.js';
import { drawTable } from '../table.js';
import type { Right, ShareFigures } from './measure-share.js';

/** A doubling that brings fewer points no longer counts as a rise. */
const flat = 1;

/** A topic still rises when the last doubling brought so many more right answers: one is chance. */
const rising = 2;

/**
 * The learning curve as tables.
 *
 * @param topics those to be told of one by one
 */
export function curveReport(
  curve: readonly ShareFigures[],
  topics: readonly string[],
  markdown: boolean,
): string {
  const [{ within, outside } = { within: { asked: 0 }, outside: 0 }] = curve;
  return [
    `${within.asked} questions in scope, ${outside} out of scope.`,
    shareTable(curve, markdown),
    flattening(curve),
    topicTable(curve, topics, markdown),
  ].join('\n\n');
}

function shareTable(curve: readonly ShareFigures[], markdown: boolean): string {
  return drawTable(
    [
      'learnt from',
      'utterances',
      'right, %',
      'right or offered, %',
      'wrong, %',
      'out of scope declined, %',
    ],
    curve.map(({ share, utterances, within, rightOrOffered, wrong, declinedOutside, outside }) => [
      shareName(share),
      String(utterances),
      percent(within.right / within.asked),
      percent(rightOrOffered / within.asked),
      percent(wrong / within.asked),
      percent(declinedOutside / outside),
    ]),
    markdown,
  );
}

/** What each doubling brought, and where it stops to matter. */
function flattening(curve: readonly ShareFigures[]): string {
  const doublings = curve.flatMap((figures) => {
    const half = curve.find(({ share }) => share === figures.share / 2);
    return half ? [{ from: half, to: figures, points: points(figures) - points(half) }] : [];
  });
  const last = doublings.at(-1);
  if (!last) return 'No share is the double of another.';
  const gains = doublings.map(
    ({ from, to, points }) => `${shareName(from.share)} → ${shareName(to.share)} ${signed(points)}`,
  );
  const flatFrom = doublings.find((_, at) =>
    doublings.slice(at).every(({ points }) => points < flat),
  );
  const verdict = flatFrom
    ? `It is flat from ${shareName(flatFrom.from.share)} on: no doubling brings ${flat} point any more`
    : 'It is not flat yet';
  return `Points of right answers that a doubling brings: ${gains.join(', ')}. ${verdict}; the last brought ${signed(last.points)}.`;
}

function topicTable(
  curve: readonly ShareFigures[],
  topics: readonly string[],
  markdown: boolean,
): string {
  const at = (share: number) => curve.find((figures) => figures.share === share)?.topics;
  const [quarter, half, all] = [at(1 / 4), at(1 / 2), at(1)];
  const asked = topics.filter((topic) => all?.has(topic));
  return drawTable(
    ['right by topic, %', 'questions', '1/4', '1/2', 'all', ''],
    asked.map((topic) => {
      const [before, after] = [half?.get(topic), all?.get(topic)];
      const gain = (after?.right ?? 0) - (before?.right ?? 0);
      return [
        topic,
        String(after?.asked ?? 0),
        ...[quarter?.get(topic), before, after].map(share),
        gain >= rising ? 'rises' : '',
      ];
    }),
    markdown,
  );
}

function share(right: Right | undefined): string {
  return percent(right && right.right / right.asked);
}

function points({ within }: ShareFigures): number {
  return (100 * within.right) / within.asked;
}

function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;
}

/** `1/16`, `3/4`, `all`. */
function shareName(share: number): string {
  if (share === 1) return 'all';
  const parts = [2, 4, 8, 16].find((each) => Number.isInteger(share * each)) ?? 16;
  return `${share * parts}/${parts}`;
}
