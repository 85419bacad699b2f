import { decimal } from '../figures.js';
import type { Report } from '../report.js';
import { html, type Markup } from './markup.js';

const mostConfusions = 25;

/** What was taken for what, with examples. */
export function confusionTable({ confusions }: Report): Markup {
  if (confusions.length === 0) return html`<p>No topic was taken for another.</p>`;
  const rows = confusions.slice(0, mostConfusions).map(
    ({ wanted, got, count, family, examples }) => html`<tr><td>${count}</td>
<td class="text"><code>${wanted}</code></td><td class="text"><code>${got}</code>${family ? ' (family)' : ''}</td>
<td class="text quote"><ul class="quotes">${examples.map((text) => html`<li><bdi>${text}</bdi></li>`)}</ul></td></tr>`,
  );
  return html`<div class="scroll" tabindex="0"><table class="wide"><thead><tr><th scope="col">times</th>
<th scope="col" class="text">wanted</th><th scope="col" class="text">answered with</th>
<th scope="col" class="text">for example</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** The mistakes that the bot was surest of. */
export function mistakeTable({ mistakes }: Report): Markup {
  if (mistakes.length === 0) return html`<p>There is none.</p>`;
  const rows = mistakes.map(
    ({ text, wanted, got, confidence, tags }) => html`<tr><td>${decimal(confidence, 2)}</td>
<td class="text quote"><bdi>${text}</bdi> <span class="soft small">${tags.join(', ')}</span></td>
<td class="text"><code>${wanted}</code></td><td class="text"><code>${got}</code></td></tr>`,
  );
  return html`<div class="scroll" tabindex="0"><table class="wide"><thead><tr><th scope="col">sure</th>
<th scope="col" class="text">question</th><th scope="col" class="text">wanted</th>
<th scope="col" class="text">answered with</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
