import { html, type Markup } from './markup.js';

/** A square of 0 to 1 both ways, in the units of the picture. */
export const box = { left: 64, top: 24, width: 520, height: 300 } as const;

export const x = (value: number): string => (box.left + value * box.width).toFixed(1);
export const y = (value: number): string => (box.top + (1 - value) * box.height).toFixed(1);

/** A picture with both axes from 0 to 100 %, named; `drawing` lies on the grid. */
export function chart(
  title: string,
  across: string,
  up: string,
  drawing: readonly Markup[],
): Markup {
  const right = x(1);
  const bottom = box.top + box.height;
  const lines = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (value) => html`
<line class="grid" x1="${box.left}" x2="${right}" y1="${y(value)}" y2="${y(value)}"/>
<text x="${box.left - 8}" y="${Number(y(value)) + 4}" text-anchor="end">${Math.round(value * 100)} %</text>
<text x="${x(value)}" y="${bottom + 18}" text-anchor="middle">${value.toFixed(1)}</text>`,
  );
  return html`<svg viewBox="0 0 ${box.left + box.width + 20} ${bottom + 46}" role="img" aria-label="${title}">
${lines}${drawing}
<text x="${x(0.5)}" y="${bottom + 40}" text-anchor="middle">${across}</text>
<text transform="translate(12 ${box.top + box.height / 2}) rotate(-90)" text-anchor="middle">${up}</text>
</svg>`;
}
