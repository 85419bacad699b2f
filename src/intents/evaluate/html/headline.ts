import { countsOf, decimal, percent, percentRange } from '../figures.js';
import type { Report } from '../report.js';
import { html, type Markup } from './markup.js';
import { inScopeShares, legend, outcomeBar, outOfScopeShares, type Share } from './outcome-bar.js';

/** What it comes to: the two great figures, and four that judge confidence. */
export function headline(report: Report): Markup {
  const counts = countsOf(report.tally);
  const { within, outside } = counts;
  return html`
<div class="pair">
${card('Questions the bot covers', 'answered right', inScopeShares(counts), within)}
${card('Questions it does not cover', 'declined', outOfScopeShares(counts), outside)}
</div>
<p class="soft small">“Right family” is the wider or the narrower topic of the one that was meant.
“Offered” means that the bot asked back or declined, and the right topic was among its buttons.
A question that is not covered is rightly declined by any “this is not covered” answer.
${beneath(counts.beneath, counts.wrong)}</p>
<div class="facts">
${fact(percent(report.firstRight, within), 'of covered questions have the right topic as the first guess, whether the bot dares to answer or not')}
${fact(decimal(report.auroc), 'AUROC: how often a covered question scores higher than one that is not. 1 is perfect, 0.5 is chance')}
${fact(decimal(report.matthews), 'MCC: how well “answer or decline” agrees with what is covered. 1 is perfect, 0 is chance')}
${fact(decimal(report.reliability.error), 'calibration error: how far the bot’s confidence is from the truth on average. 0 is perfect')}
</div>`;
}

function card(title: string, good: string, shares: readonly Share[], of: number): Markup {
  const first = shares[0]?.count ?? 0;
  const range = percentRange(first, of);
  const sure =
    range === '' ? 'no such question' : `${first} of ${of}; the true share is likely ${range}`;
  return html`<section class="card"><h2>${title}</h2>
<div class="big">${percent(first, of)}</div><div class="soft small">${good}, ${sure}</div>
${outcomeBar(shares)}${legend(shares, of)}</section>`;
}

function fact(figure: string, meaning: string): Markup {
  return html`<div class="card"><div class="big">${figure}</div><p>${meaning}</p></div>`;
}

function beneath(count: number, wrong: number): string {
  return count === 0
    ? ''
    : `Of the ${wrong} wrong answers, ${count} had the right topic on a button beneath.`;
}
