import { type Counts, countsOf, percent } from '../figures.js';
import type { Report } from '../report.js';
import { html, type Markup } from './markup.js';
import { inScopeShares, outcomeBar, outOfScopeShares } from './outcome-bar.js';

/** How the questions of each tag fared. */
export function tagTable({ tags }: Report): Markup {
  const rows = tags.map(({ tag, tally }) => {
    const counts = countsOf(tally);
    const { within, outside } = counts;
    return html`<tr><th scope="row"><bdi>${tag}</bdi></th><td>${within}</td>
<td>${percent(counts.right, within)}</td><td>${percent(counts.wrong, within)}</td>
<td>${barOf(counts, 'in')}</td><td>${outside}</td>
<td>${percent(counts.declinedOutside, outside)}</td><td>${percent(counts.takenIn, outside)}</td>
<td>${barOf(counts, 'out')}</td></tr>`;
  });
  return html`<div class="scroll" tabindex="0"><table class="wide"><thead><tr><th scope="col">Tag</th>
<th scope="col">covered</th><th scope="col">right</th><th scope="col">wrong</th>
<th scope="col">how they fared</th><th scope="col">not covered</th><th scope="col">declined</th>
<th scope="col">taken in</th><th scope="col">how they fared</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** How the questions about each topic fared, and how far an answer with it can be trusted. */
export function topicTable({ topics }: Report): Markup {
  const rows = topics.map(({ topic, tally, answered, answeredRight }) => {
    const counts = countsOf(tally);
    const side = counts.within > 0 ? 'in' : 'out';
    const [asked, good] =
      side === 'in' ? [counts.within, counts.right] : [counts.outside, counts.declinedOutside];
    return html`<tr><th scope="row"><code>${topic}</code></th><td>${asked}</td>
<td>${percent(good, asked)}</td><td>${barOf(counts, side)}</td><td>${answered}</td>
<td>${percent(answeredRight, answered)}</td></tr>`;
  });
  return html`<div class="scroll" tabindex="0"><table class="wide"><thead><tr><th scope="col">Topic</th>
<th scope="col">questions</th><th scope="col">handled right</th><th scope="col">how they fared</th>
<th scope="col">times given as the answer</th><th scope="col">of these right</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function barOf(counts: Counts, side: 'in' | 'out'): Markup {
  if ((side === 'in' ? counts.within : counts.outside) === 0) return html``;
  return outcomeBar(side === 'in' ? inScopeShares(counts) : outOfScopeShares(counts), 'mini');
}
