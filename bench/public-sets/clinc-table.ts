import { markdownTable } from '../peers/markdown-table.js';
import type { AtThreshold } from './figures.js';
import { correlation, none, percent } from './format.js';
import type { Results } from './results.js';
import { targets } from './targets.js';

/** CLINC150 at several thresholds, for recall in scope is bought with recall out of scope. */
export function clincTable({ sets, contenders, of }: Results): string {
  const { inScope, outOfScope } = targets.clinc150;
  const rows = sets.flatMap((set) =>
    contenders.flatMap((contender) => {
      const figures = of(set, contender);
      if (!figures?.open) return [];
      const { own, chosen, ceiling, auroc, atInScope } = figures.open;
      const row = (title: string, at: AtThreshold | null): string[] => [
        `${contender}, ${title}`,
        at ? at.threshold.toFixed(2) : none,
        percent(at?.inScope),
        percent(at?.outOfScope),
        correlation(at?.mcc),
        percent(figures.accuracy),
        percent(auroc),
      ];
      return [
        row('own threshold', own),
        row('threshold chosen on training', chosen),
        row('threshold best on test', ceiling),
        row(`threshold at ${inScope} in scope`, atInScope(inScope / 100)),
      ];
    }),
  );
  if (rows.length === 0) return '';
  return [
    '### CLINC150 (150 intents, 100 training lines out of scope taught as one more label)',
    markdownTable(
      ['', 'threshold', 'in scope, %', 'out of scope, %', 'MCC', 'closed, %', 'AUROC, %'],
      [...rows, ['**target**', '', `**${inScope}**`, `**${outOfScope}**`, '', '', '']],
    ),
  ].join('\n\n');
}
