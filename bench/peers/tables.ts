import type { Comparison } from './compare.js';
import { markdownTable } from './markdown-table.js';
import { errorsOf, type Outcome, strictErrorsOf } from './outcome.js';

/** How the questions fared with every contender, in every way. */
export function outcomeTable(comparisons: readonly Comparison[]): string {
  const [first] = comparisons;
  const theirs = reference(comparisons);
  const rows = comparisons.flatMap(({ contender, ways }) =>
    ways.map(({ title, outcome }) => [`${contender}, ${title}`, ...cells(outcome, theirs)]),
  );
  const counts = first?.ways[0]?.outcome;
  return markdownTable(
    [
      `${counts?.within ?? 0} in scope, ${counts?.outside ?? 0} out of scope`,
      'likeliest right, %',
      'right',
      'offered',
      'wrong',
      'declined',
      'out: declined',
      'out: asked',
      'out: taken in',
      'errors',
      '÷ NLP.js',
      'errors, asking back one of them',
      '÷ NLP.js',
    ],
    rows,
  );
}

/** NLP.js as it comes is what the others are divided by. */
function reference(comparisons: readonly Comparison[]): Outcome | undefined {
  return comparisons.find(({ contender }) => contender === 'NLP.js')?.ways[0]?.outcome;
}

function cells(outcome: Outcome, theirs: Outcome | undefined): string[] {
  const share = (errors: (outcome: Outcome) => number): string =>
    theirs ? (errors(outcome) / errors(theirs)).toFixed(2) : '–';
  return [
    ((100 * outcome.firstRight) / Math.max(outcome.within, 1)).toFixed(1),
    ...[
      outcome.right,
      outcome.offered,
      outcome.wrong,
      outcome.declined,
      outcome.declinedOutside,
      outcome.askedOutside,
      outcome.takenIn,
    ].map(String),
    `**${errorsOf(outcome)}**`,
    `**${share(errorsOf)}**`,
    String(strictErrorsOf(outcome)),
    share(strictErrorsOf),
  ];
}

/** How long each contender took. */
export function speedTable(comparisons: readonly Comparison[]): string {
  const [ours] = comparisons;
  return markdownTable(
    ['', 'training, processor s', 'a question at the middle, µs', 'of ours'],
    comparisons.map(({ contender, trainingSeconds, microseconds, remark }) => [
      remark ? `${contender} (${remark})` : contender,
      trainingSeconds.toFixed(1),
      microseconds.toFixed(0),
      `${(microseconds / (ours?.microseconds ?? microseconds)).toFixed(1)} ×`,
    ]),
  );
}
