import { countsOf, decimal, percent, percentRange } from '../figures.js';
import type { Report } from '../report.js';
import type { Tally } from '../tally.js';
import { fitLine, table } from './table.js';

const mostConfusions = 10;
const columns = 92;

/** The report for a terminal: what it comes to, by tag, what is confused most, calibration. */
export function textReport(report: Report): string {
  const parts = [headline(report), byTag(report), confusions(report), calibration(report)];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function headline(report: Report): string[] {
  const counts = countsOf(report.tally);
  const { within, outside } = counts;
  const line = (name: string, count: number, of: number, note = ''): string[] => [
    name,
    percent(count, of),
    String(count),
    percentRange(count, of),
    note,
  ];
  const beneath = counts.beneath > 0 ? `the right one beneath ${counts.beneath} of them` : '';
  return [
    `${report.questions} questions: ${within} in scope, ${outside} out of scope`,
    '',
    ...table(
      [
        ['In scope', '', '', '95 % sure'],
        line('  right', counts.right, within),
        line('  right family', counts.family, within),
        line('  offered', counts.offered, within),
        line('  wrong', counts.wrong, within, beneath),
        line('  declined', counts.declined, within),
        ['Out of scope'],
        line('  declined', counts.declinedOutside, outside, nearAndFar(report)),
        line('  asked back', counts.askedOutside, outside),
        line('  taken in', counts.takenIn, outside),
      ],
      '',
    ),
    '',
    [
      `First reading right ${percent(report.firstRight, within)}`,
      `AUROC ${decimal(report.auroc)}`,
      `MCC ${decimal(report.matthews)}`,
      `calibration error ${decimal(report.reliability.error)}`,
    ].join('   '),
  ];
}

function nearAndFar({ tags }: Report): string {
  const told = ['near', 'far'].flatMap((name) => {
    const found = tags.find(({ tag }) => tag === name);
    if (!found) return [];
    const { outside, declinedOutside } = countsOf(found.tally);
    return outside === 0 ? [] : [`${name} ${percent(declinedOutside, outside)}`];
  });
  return told.join(', ');
}

function byTag({ tags }: Report): string[] {
  if (tags.length === 0) return [];
  const row = (name: string, tally: Tally): string[] => {
    const counts = countsOf(tally);
    const { within, outside } = counts;
    return [
      fitLine(name, 30),
      String(within),
      ...[counts.right, counts.family, counts.offered, counts.wrong, counts.declined].map((count) =>
        percent(count, within),
      ),
      String(outside),
      percent(counts.declinedOutside, outside),
      percent(counts.takenIn, outside),
    ];
  };
  const head = ['By tag', 'in', 'right', 'family', 'offered', 'wrong', 'declined'];
  return table(
    [[...head, 'out', 'declined', 'taken in'], ...tags.map(({ tag, tally }) => row(tag, tally))],
    '',
  );
}

function confusions({ confusions: all }: Report): string[] {
  if (all.length === 0) return [];
  return [
    'Most confused',
    ...all
      .slice(0, mostConfusions)
      .flatMap(({ wanted, got, count, family, examples }) => [
        `${String(count).padStart(4)}  ${fitLine(`${wanted} → ${got}${family ? ' (family)' : ''}`, columns - 6)}`,
        ...examples.map((example) => `        ${fitLine(example, columns - 8)}`),
      ]),
  ];
}

function calibration({ reliability, questions }: Report): string[] {
  if (questions === 0) return [];
  const bins = reliability.bins.filter((bin) => bin.questions > 0);
  return table(
    [
      ['Confidence', 'questions', 'mean', 'right'],
      ...bins.map((bin) => [
        `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
        String(bin.questions),
        percent(bin.confidence, 1),
        percent(bin.right, 1),
      ]),
    ],
    '',
  );
}
