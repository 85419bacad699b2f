import { markdownTable } from '../peers/markdown-table.js';
import { none, percent } from '../public-sets/format.js';
import type { Failure, GuardFigures, Tally } from './measure.js';

const share = ({ all, right }: Tally): string => (all === 0 ? none : percent(right / all));

const table = (what: string, right: string, tallies: readonly Tally[]): string =>
  markdownTable(
    [what, 'all', right, '%'],
    tallies.map((tally) => [tally.kind, String(tally.all), String(tally.right), share(tally)]),
  );

/** The figures as tables, and what went wrong below them. */
export function toReport(figures: GuardFigures): string {
  return [
    table('secret', 'masked', figures.secrets),
    table('ordinary', 'kept', figures.ordinary),
    table('whole', 'right', [figures.closed, figures.untouched]),
    failures('Secrets that can still be read', figures.survived),
    failures('Ordinary things that were lost', figures.lost),
  ].join('\n\n');
}

function failures(title: string, of: readonly Failure[]): string {
  const lines = of.map(
    ({ kind, written, text, masked }) =>
      `${kind}: ${written}\n  text:   ${JSON.stringify(text)}\n  masked: ${JSON.stringify(masked)}`,
  );
  return [`${title}: ${of.length}`, ...lines].join('\n');
}
