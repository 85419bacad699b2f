import type { Report } from '../report.js';
import { chart, x, y } from './chart.js';
import { html, type Markup } from './markup.js';

const lines = [
  { of: 'accuracy', tone: 'right', name: 'of its answers to covered questions are right' },
  { of: 'coverage', tone: 'blue', name: 'of the covered questions are answered' },
  { of: 'declined', tone: 'wrong', name: 'of the questions that are not covered are declined' },
] as const;

/** What a bolder or a shyer bot would do: a line each for accuracy, coverage and declining. */
export function curveChart({ curve }: Report): Markup {
  const drawn = lines.map(({ of, tone }) => {
    const points = curve.flatMap((point) => {
      const value = point[of];
      return value === null ? [] : [`${x(point.threshold)},${y(value)}`];
    });
    return html`<polyline class="line" style="--tone:var(--${tone})" points="${points.join(' ')}"/>`;
  });
  const names = lines.map(
    ({ tone, name }) =>
      html`<li><span class="dot" style="--tone:var(--${tone})"></span><b>${name}</b></li>`,
  );
  return html`${chart(
    'What each threshold would bring',
    'the confidence from which the bot answers',
    'share',
    drawn,
  )}<ul class="legend">${names}</ul>`;
}
