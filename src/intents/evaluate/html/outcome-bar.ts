import { type Counts, percent } from '../figures.js';
import { html, type Markup } from './markup.js';

/** A share of a bar, and its line in the legend. */
export interface Share {
  readonly name: string;
  readonly count: number;
  readonly tone: 'right' | 'family' | 'offered' | 'wrong' | 'declined';
}

export function inScopeShares(counts: Counts): Share[] {
  return [
    { name: 'right', count: counts.right, tone: 'right' },
    { name: 'right family', count: counts.family, tone: 'family' },
    { name: 'offered, not answered', count: counts.offered, tone: 'offered' },
    { name: 'wrong', count: counts.wrong, tone: 'wrong' },
    { name: 'declined', count: counts.declined, tone: 'declined' },
  ];
}

export function outOfScopeShares(counts: Counts): Share[] {
  return [
    { name: 'declined, as it should be', count: counts.declinedOutside, tone: 'right' },
    { name: 'asked back', count: counts.askedOutside, tone: 'offered' },
    { name: 'taken in: answered as if covered', count: counts.takenIn, tone: 'wrong' },
  ];
}

export function outcomeBar(shares: readonly Share[], kind = ''): Markup {
  const seen = shares.filter(({ count }) => count > 0);
  const label = seen.map(({ name, count }) => `${name} ${count}`).join(', ');
  const pieces = seen.map(
    ({ count, tone }) => html`<i style="flex:${count};--tone:var(--${tone})"></i>`,
  );
  return html`<div class="bar ${kind}" role="img" aria-label="${label}">${pieces}</div>`;
}

export function legend(shares: readonly Share[], of: number): Markup {
  const lines = shares.map(
    ({ name, count, tone }) => html`
<li><span class="dot" style="--tone:var(--${tone})"></span><b>${name}</b>
<span class="soft">${count}</span><span>${percent(count, of)}</span></li>`,
  );
  return html`<ul class="legend">${lines}</ul>`;
}
