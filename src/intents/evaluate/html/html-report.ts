import type { Report } from '../report.js';
import { curveChart } from './curve-chart.js';
import { tagTable, topicTable } from './figures-table.js';
import { headline } from './headline.js';
import { heatMap } from './heat-map.js';
import { html, Markup } from './markup.js';
import { confusionTable, mistakeTable } from './mistakes.js';
import { reliabilityDiagram } from './reliability-diagram.js';
import { style } from './style.js';

/**
 * The report as one page that needs nothing else: no script, no font, no address. Every question and
 * name in it stands as text.
 *
 * @param title what was measured
 */
export function htmlReport(report: Report, title = 'How well questions are understood'): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="soft">${report.questions} questions, each with the topic that it asks for, were put to the bot.</p>
${headline(report)}
${sections(report)}
</main>
</body>
</html>
`.html;
}

function sections(report: Report): Markup[] {
  return [
    section(
      'Taken for something else',
      'Each line is a topic that the bot answered with although another was meant. To mend one, write more examples of how people ask for the topic on the left, above all in the words of the questions on the right. “oos” stands for what no topic covers.',
      confusionTable(report),
    ),
    section(
      'The surest mistakes',
      'Wrong answers, the most confident first: these mislead people most. Look for an example in the wrong topic that reads like the question.',
      mistakeTable(report),
    ),
    section(
      'Confusion matrix',
      'A row is what was wanted, a column what the bot answered with. Green cells are right, red ones are not, yellow ones were asked back; the deeper, the larger the share of the row. Only topics that were confused are shown.',
      heatMap(report),
    ),
    html`<div class="charts">${section(
      'Can its confidence be trusted?',
      'Questions are put together by how sure the bot was of its first guess. A bar shows how often the guess was right, and above it stands the number of questions. On the dashed line the bot is right as often as it thinks. A bar above the line: it could be bolder. Below: it is too sure.',
      reliabilityDiagram(report),
    )}${section(
      'Bolder or shyer',
      'What would happen if the bot answered every question from a certain confidence on, and no other. Towards the right it is shyer.',
      curveChart(report),
    )}</div>`,
    section(
      'By tag',
      'Tags tell how a question is written, and how near it comes to what is covered. A tag with few questions tells little.',
      tagTable(report),
    ),
    section(
      'By topic',
      '“Handled right” is how often questions about the topic were answered with it, or, for a topic that is not covered, declined. The last column is how far an answer with this topic can be trusted.',
      topicTable(report),
    ),
  ];
}

function section(title: string, meaning: string, figure: Markup): Markup {
  return html`<section><h2>${title}</h2><p class="soft">${meaning}</p>${figure}</section>`;
}
