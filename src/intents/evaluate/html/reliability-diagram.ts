import { percent } from '../figures.js';
import type { Report } from '../report.js';
import { box, chart, x, y } from './chart.js';
import { html, type Markup } from './markup.js';

/** How sure the bot was against how often it was right: bars that reach the slanted line are honest. */
export function reliabilityDiagram({ reliability: { bins } }: Report): Markup {
  const bars = bins
    .filter(({ questions }) => questions > 0)
    .map(({ from, to, questions, confidence, right }) => {
      const middle = x((from + to) / 2);
      const told = `${questions} questions, mean confidence ${percent(confidence, 1)}, right ${percent(right, 1)}`;
      return html`<g><title>${told}</title>
<rect class="fill" style="--tone:var(--blue);opacity:.8" x="${Number(x(from)) + 3}" y="${y(right)}" width="${(to - from) * box.width - 6}" height="${right * box.height}"/>
<text x="${middle}" y="${Number(y(right)) - 5}" text-anchor="middle">${questions}</text></g>`;
    });
  const ideal = html`<line class="line" style="--tone:var(--soft);stroke-width:1.5;stroke-dasharray:5 4" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`;
  return chart(
    'How sure the bot was, against how often it was right',
    'how sure the bot was',
    'how often it was right',
    [...bars, ideal],
  );
}
