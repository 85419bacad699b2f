import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  type Card,
  packAction,
  respond,
  type Session,
  type UserEvent,
} from '../../src/bot/index.js';
import { isMove, type Move, methodsOf } from '../../src/knowledge/index.js';
import { anyLocale } from '../support/arbitrary-events.js';
import { deedsOf, only } from '../support/cards.js';
import { knowledge } from '../support/shipped.js';
import { unknown } from '../support/understandings.js';
import { anyDeeds, walk } from '../support/walk.js';

/** The shipped knowledge with an understanding that takes the name of a move for it. */
const brain = {
  knowledge,
  understand: (text: string) =>
    unknown([], { move: isMove(text) ? { move: text, confidence: 1, isSure: true } : null }),
};

/** A step of a guide, and how many its way has. */
interface Place {
  readonly topic: string;
  readonly method: string;
  readonly step: number;
  readonly last: number;
}

const places: readonly Place[] = [...knowledge.in.en.topics].flatMap(([topic, guide]) =>
  guide.kind === 'guide'
    ? methodsOf(guide).flatMap(([method, { steps }]) =>
        steps.map((_, index) => ({ topic, method, step: index + 1, last: steps.length })),
      )
    : [],
);

const notLast = places.filter(({ step, last }) => step < last);
const notFirst = places.filter(({ step }) => step > 1);
const first = places.filter(({ step }) => step === 1);
const last = places.filter(({ step, last }) => step === last);

const to = (place: Place, step = place.step): Action => ({ ...place, kind: 'step', step });

/** Anybody at a place, whatever they did before. */
const anybodyAt = (some: readonly Place[]) =>
  fc.tuple(anyDeeds, fc.constantFrom(...some), anyLocale).map(([deeds, place, locale]) => {
    const before = walk(deeds).at(-1)?.turn.session ?? null;
    const here = happens(before, { kind: 'pressed', data: packAction(to(place)), locale });
    return { place, locale, here };
  });

interface Seen {
  readonly card: Card;
  readonly session: Session;
}

function happens(before: Session | null, event: UserEvent): Seen {
  const { replies, session } = respond(brain, before, event);
  return { card: only(replies).card, session };
}

/** What stays of a session when turns are not counted. */
function lasting({ card, session }: Seen) {
  const { tone: _tone, said: _said, warned: _warned, ...kept } = session;
  return { card, session: kept };
}

describe('by buttons', () => {
  it.each<[string, readonly Place[], (place: Place) => Action, ((place: Place) => Action)?]>([
    ['the next step and back', notLast, (at) => to(at, at.step + 1)],
    ['the step before and on', notFirst, (at) => to(at, at.step - 1)],
    ['what to do where a thing is missing, and back', places, (at) => ({ ...at, kind: 'missing' })],
    ['all steps and back', places, (at) => ({ ...at, kind: 'all-steps' })],
    ['the end and back', last, (at) => ({ ...at, kind: 'finish' })],
    ['the guide’s ways and back', first, (at) => ({ kind: 'ways', topic: at.topic })],
    [
      'a word on what helps, and back',
      places,
      () => ({ kind: 'topic', topic: 'human' }),
      (at) => ({ ...at, kind: 'resume' }),
    ],
  ])('%s: a button leads to the same step in the same place', (_, some, away, back = to) => {
    fc.assert(
      fc.property(anybodyAt(some), ({ place, locale, here }) => {
        const data = packAction(back(place));
        const there = happens(here.session, {
          kind: 'pressed',
          data: packAction(away(place)),
          locale,
        });
        expect(deedsOf(there.card)).toContain(data);
        const again = happens(there.session, { kind: 'pressed', data, locale });
        expect(lasting(again)).toEqual(lasting(here));
      }),
      { numRuns: 150 },
    );
  });
});

describe('by buttons of older cards', () => {
  it.each<[string, (place: Place) => Action]>([
    ['the end', (at) => ({ ...at, kind: 'finish' })],
    ['the guide’s ways', (at) => ({ kind: 'ways', topic: at.topic })],
    ['the languages', () => ({ kind: 'languages' })],
    ['nowhere', to],
  ])('%s, and the same step is the same', (_, away) => {
    fc.assert(
      fc.property(anybodyAt(places), ({ place, locale, here }) => {
        const press = (session: Session, action: Action) =>
          happens(session, { kind: 'pressed', data: packAction(action), locale });
        const there = press(here.session, away(place));
        expect(lasting(press(there.session, to(place)))).toEqual(lasting(here));
      }),
      { numRuns: 100 },
    );
  });
});

describe('by words', () => {
  it.each<[Move, Move, readonly Place[]]>([
    ['next', 'back', places],
    ['back', 'next', notFirst],
    ['missing', 'resume', places],
    ['all_steps', 'resume', places],
    ['steps_left', 'resume', places],
    ['lost', 'resume', places],
    ['stop', 'resume', places],
  ])('%s and %s show the same step in the same place', (away, back, some) => {
    fc.assert(
      fc.property(anybodyAt(some), ({ place, locale, here: { session } }) => {
        // Whoever stops has no further wishes, so nobody has any.
        const here = happens(
          { ...session, wishes: [] },
          { kind: 'pressed', data: packAction(to(place)), locale },
        );
        const there = happens(here.session, { kind: 'said', text: away, locale });
        const again = happens(there.session, { kind: 'said', text: back, locale });
        expect(lasting(again)).toEqual(lasting(here));
      }),
      { numRuns: 100 },
    );
  });
});
