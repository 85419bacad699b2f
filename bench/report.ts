import { availableParallelism, cpus } from 'node:os';
import { type Figure, median } from './figure.js';

/** The machine that was measured on. */
export function machine() {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

/** The figures as one object. */
export function toJson(figures: readonly Figure[]): object {
  return {
    machine: machine(),
    figures: figures.map(({ name, unit, values, target, least, how }) => ({
      name,
      unit,
      median: rounded(median(values)),
      min: rounded(Math.min(...values)),
      max: rounded(Math.max(...values)),
      runs: values.length,
      target: target ?? null,
      least: least ?? null,
      how,
    })),
  };
}

/** The figures as a table for people. */
export function toTable(figures: readonly Figure[]): string {
  const { cores, processor, platform, node } = machine();
  const rows = figures.map((figure) => {
    const { name, unit, values, how } = figure;
    const value = median(values);
    const range = `${rounded(Math.min(...values))} – ${rounded(Math.max(...values))}`;
    return [
      name,
      `${rounded(value)} ${unit}`,
      values.length > 1 ? range : '',
      goalOf(figure, value),
      how,
    ];
  });
  const table = [['', 'median', 'range', 'target', 'how'], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  return [`${cores} cores (${processor}), ${platform}, Node ${node}`, '', ...lines, ''].join('\n');
}

function goalOf({ target, least, unit }: Figure, value: number): string {
  if (target !== undefined) return `≤ ${target} ${unit}${value > target ? '  OVER' : ''}`;
  return least === undefined ? '' : `≥ ${least} ${unit}${value < least ? '  UNDER' : ''}`;
}

/** Three digits that count. */
function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
