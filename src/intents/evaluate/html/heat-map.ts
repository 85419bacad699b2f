import type { Report } from '../report.js';
import { html, type Markup } from './markup.js';

/** The topics that were confused: a row for what was wanted, a column for what was answered. */
export function heatMap({ matrix: { topics, counts, asked } }: Report): Markup {
  if (topics.length === 0) return html`<p>No topic was taken for another.</p>`;
  const last = topics.length - 1;
  const heads = [
    ...topics.map((topic, at) => (at === last ? 'declined' : topic)),
    'asked back',
  ].map((name) => html`<th scope="col"><span>${name}</span></th>`);
  const rows = topics.map((topic, row) => {
    const cells = [...(counts[row] ?? []), asked[row] ?? 0];
    const whole = cells.reduce((total, count) => total + count, 0);
    const shown = cells.map((count, column) => {
      // The root, so that one mistake among many right answers is seen.
      const share = whole === 0 ? 0 : Math.sqrt(count / whole);
      const tone = column === row ? 'right' : column === topics.length ? 'offered' : 'wrong';
      return html`<td class="${share > 0.7 ? 'strong' : ''}" style="--tone:var(--${tone});--share:${share.toFixed(3)}">${count === 0 ? '' : count}</td>`;
    });
    return html`<tr><th scope="row">${topic}</th>${shown}</tr>`;
  });
  return html`<div class="scroll" tabindex="0"><table class="heat"><thead><tr><th scope="col">wanted</th>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
