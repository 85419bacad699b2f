import type { PlayedDialogue } from './play-dialogue.js';
import { isRight, type Score, scoreOf, tallyOf } from './tally.js';
import { transcriptOf } from './transcript.js';

/** A dialogue that was played, and where it is written. */
export interface Performance {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly played: PlayedDialogue;
}

/** How a dialogue went, on one line. */
export function dialogueLine({ played }: Performance): string {
  const { right, total } = scoreOf(played);
  return `${isRight(played) ? '✓' : '✗'} ${played.title}  ${right}/${total}`;
}

/** The transcript of a dialogue under its title and its place. */
export function performanceLines({ file, line, played }: Performance): string[] {
  const mark = isRight(played) ? '✓' : '✗';
  return [`${mark} ${played.title}  (${file}:${line})`, '', ...transcriptOf(played)];
}

/** How all dialogues went together. */
export function sumLines(performances: readonly Performance[]): string[] {
  const { dialogues, turns } = tallyOf(performances.map(({ played }) => played));
  return [`${inWords(dialogues)} dialogues are right`, `${inWords(turns)} turns are right`];
}

/** All of it for programs; of a dialogue's turns, those that are not right. */
export function toSummary(
  performances: readonly Performance[],
  problems: readonly string[],
): object {
  return {
    ...tallyOf(performances.map(({ played }) => played)),
    problems,
    played: performances.map(({ file, line, played }) => ({
      file,
      line,
      title: played.title,
      ...scoreOf(played),
      wrong: played.turns.flatMap(({ deed, misses }, index) =>
        misses.length > 0 ? [{ turn: index + 1, did: deed, misses }] : [],
      ),
    })),
  };
}

/** `19 of 20 (95.0 %)`; rounded down, so that only all of them are 100 %. */
function inWords({ right, total }: Score): string {
  if (total === 0) return '0 of 0';
  return `${right} of ${total} (${(Math.floor((right / total) * 1000) / 10).toFixed(1)} %)`;
}
