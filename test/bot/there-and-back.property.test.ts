import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Action, packAction, respond, type Session } from '../../src/bot/index.js';
import { type Locale, methodsOf } from '../../src/knowledge/index.js';
import { anyLocale } from '../support/arbitrary-events.js';
import { only } from '../support/cards.js';
import { knowledge } from '../support/shipped.js';
import { scriptedBrain } from '../support/understandings.js';
import { anyDeeds, walk } from '../support/walk.js';

const brain = scriptedBrain();

const places = [...knowledge.in.en.topics].flatMap(([topic, guide]) =>
  guide.kind === 'guide'
    ? methodsOf(guide).flatMap(([method, { steps }]) =>
        steps.map((_, index) => ({ topic, method, step: index + 1, last: steps.length })),
      )
    : [],
);

const anyPlace = fc.constantFrom(...places);

/** Presses one button after another, wherever the person stood before. */
function press(before: Session | null, locale: Locale, ...actions: Action[]) {
  let session = before;
  let turn = respond(brain, session, { kind: 'pressed', data: '', locale });
  for (const action of actions) {
    turn = respond(brain, session, { kind: 'pressed', data: packAction(action), locale });
    session = turn.session;
  }
  return { card: only(turn.replies).card, session: turn.session };
}

it.each<[string, (place: (typeof places)[number]) => Action[]]>([
  ['next and back', (at) => [{ ...at, kind: 'step', step: Math.min(at.step + 1, at.last) }]],
  ['back and next', (at) => [{ ...at, kind: 'step', step: Math.max(at.step - 1, 1) }]],
  ['"I don’t see this" and back', (at) => [{ ...at, kind: 'missing' }]],
  ['all steps and back', (at) => [{ ...at, kind: 'all-steps' }]],
  ['the end and back', (at) => [{ ...at, kind: 'finish' }]],
  ['the other ways and back', (at) => [{ kind: 'ways', topic: at.topic }]],
  ['the same button again', (at) => [{ ...at, kind: 'step' }]],
])('%s shows the same step in the same place', (_, away) => {
  fc.assert(
    fc.property(anyDeeds, anyPlace, anyLocale, (deeds, at, locale) => {
      const before = walk(deeds).at(-1)?.turn.session ?? null;
      const here: Action = { ...at, kind: 'step' };
      const there = press(before, locale, here);
      expect(press(before, locale, here, ...away(at), here)).toEqual(there);
    }),
    { numRuns: 60 },
  );
});
