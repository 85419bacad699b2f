import {
  type Fork,
  type Guide,
  type LocalKnowledge,
  methodsOf,
  oncePer,
} from '../../knowledge/index.js';
import { humanButton, linkButton, press, primary, topicButtons } from '../button.js';
import type { Block, Card, Keyboard } from '../card.js';
import { fitted, grid, maxInRow, rows, stack } from '../keyboard.js';
import { fill } from '../phrase.js';
import { rememberLast } from '../remember-last.js';
import { textBlocks } from '../text-blocks.js';
import { ids, lookFor, officialPage, otherWay, type Place } from './step-card.js';

/** How many of a guide's neighbours its overview offers beneath its ways. */
const mostBeneath = 2;

/** A guide's overview: what it does, its ways as buttons, and where to go when none fits. */
export function overviewCard(local: LocalKnowledge, topic: string, guide: Guide): Card {
  return overviewOf(local)(guide)(topic);
}

const overviewOf = oncePer((local: LocalKnowledge) =>
  oncePer((guide: Guide) => rememberLast((topic) => makeOverview(local, topic, guide))),
);

function makeOverview(local: LocalKnowledge, topic: string, guide: Guide): Card {
  const methods = methodsOf(guide);
  const { guide: phrases } = local.phrases;
  const chooseWay: Block = {
    kind: 'text',
    text: methods.length > 1 ? phrases.choose_way : phrases.one_way,
  };
  return {
    title: guide.title,
    body: [
      ...textBlocks(guide.summary),
      ...(guide.fork ? [] : [chooseWay]),
      {
        kind: 'list',
        ordered: methods.length > 1,
        items: methods.map(([, { label, fits }]) => `${label} — ${fits}`),
      },
      ...textBlocks(guide.fork?.question ?? ''),
    ],
    keyboard: fitted(
      [
        ...forkRows(local, topic, guide.fork),
        ...methods.map(([method, { label }]) => [
          guide.fork
            ? press(local, { kind: 'step', topic, method, step: 1 }, label)
            : primary(press(local, { kind: 'step', topic, method, step: 1 }, label)),
        ]),
      ],
      stack(topicButtons(local, guide.next.slice(0, mostBeneath))),
      [],
    ),
  };
}

/** Every step of a way on one card, each with a button that goes there. */
export function allStepsCard(
  local: LocalKnowledge,
  { topic, guide, methodId, method }: Omit<Place, 'number' | 'step'>,
): Card {
  const { phrases } = local;
  const to = (step: number, label: string) =>
    press(local, { kind: 'step', topic, method: methodId, step }, label);
  return {
    title: fill(phrases.guide.all_steps_title, { title: `${guide.label} · ${method.label}` }),
    body: [{ kind: 'list', ordered: true, items: method.steps.map((step) => step.do) }],
    keyboard: rows(
      ...grid(
        method.steps.map((_, index) =>
          to(index + 1, fill(phrases.buttons.step, { step: index + 1 })),
        ),
        maxInRow,
      ),
      [primary(press(local, { kind: 'finish', topic, method: methodId }))],
      method.link ? [linkButton(method.link)] : [],
    ),
  };
}

/** "I don't see this": what to try when a step's thing is not on screen. */
export function missingCard(local: LocalKnowledge, place: Place): Card {
  const { phrases } = local;
  const { guide, step, number, topic } = place;
  return {
    title: phrases.guide.missing_title,
    progress: { step: number, steps: place.method.steps.length },
    body: [
      ...lookFor(local, step),
      ...textBlocks(step.missing ?? phrases.guide.missing_general),
      ...textBlocks(phrases.guide.missing_then),
    ],
    keyboard: rows(
      [primary(press(local, { kind: 'step', ...ids(place), step: number }))],
      otherWay(local, topic, guide),
      officialPage(place),
      humanButton(local),
    ),
  };
}

/** The question of a guide's fork, and its answers. */
export function forkRows(local: LocalKnowledge, topic: string, fork: Fork | undefined): Keyboard {
  if (!fork) return [];
  return stack([
    primary(press(local, { kind: 'fork', topic, yes: true })),
    primary(press(local, { kind: 'fork', topic, yes: false })),
  ]);
}
