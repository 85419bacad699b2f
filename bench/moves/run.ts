import { readFile } from 'node:fs/promises';
import { loadBrain } from '../../src/load-brain.js';
import { cacheFolder, shippedContent } from '../../src/paths.js';
import { type MoveFigures, measureMoves, parseMoves } from './measure-moves.js';

/**
 * How well moves ("next", "那邮箱呢") are told from questions and from each other: `npm run bench:moves`.
 * The texts were written apart from the lists of `content/<locale>/moves`.
 */
const { brain } = await loadBrain(shippedContent, cacheFolder);
const texts = parseMoves(await readFile(new URL('moves.jsonl', import.meta.url), 'utf8'));
const figures = measureMoves(brain.understand, texts);
const ofMoves = figures.filter(({ label }) => label !== 'none');

process.stdout.write(
  `${['move          asked   sure  right  wrong', ...figures.map(line)].join('\n')}\n`,
);
process.stdout.write(`${line({ label: 'all moves', ...totals(ofMoves) })}\n`);

function totals(all: readonly MoveFigures[]): Omit<MoveFigures, 'label'> {
  const total = (of: (one: MoveFigures) => number) => all.reduce((sum, one) => sum + of(one), 0);
  return {
    asked: total(({ asked }) => asked),
    sure: total(({ sure }) => sure),
    right: total(({ right }) => right),
    wrong: total(({ wrong }) => wrong),
  };
}

function line({ label, asked, sure, right, wrong }: MoveFigures): string {
  const share = (count: number) => `${((100 * count) / asked).toFixed(1)}`.padStart(7);
  return `${label.padEnd(14)}${String(asked).padStart(5)}${share(sure)}${share(right)}${share(wrong)}`;
}
