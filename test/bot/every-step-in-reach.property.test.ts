import { describe, expect, it } from 'vitest';
import { respond, type Session, type Turn } from '../../src/bot/index.js';
import { type Locale, locales, methodsOf } from '../../src/knowledge/index.js';
import { knowledge } from '../support/shipped.js';
import { scriptedBrain } from '../support/understandings.js';

const brain = scriptedBrain();

/** Every step of every method, with the fewest taps that lead to it from the start, at most so many. */
function tapsToSteps(locale: Locale, most: number): ReadonlyMap<string, number> {
  const taps = new Map<string, number>();
  const known = new Set<string>();
  let edge = [respond(brain, null, { kind: 'started', locale })];
  for (let tap = 1; tap <= most; tap++) {
    edge = edge.flatMap((turn) => nextOf(turn, locale)).filter((turn) => isNew(known, turn));
    for (const { replies, session } of edge) {
      const { progress } = replies.at(-1)?.card ?? {};
      const { topic, method } = session.at ?? {};
      const step = `${topic} ${method} ${progress?.step}`;
      if (progress && !taps.has(step)) taps.set(step, tap);
    }
  }
  return taps;
}

/** What the buttons of the newest card lead to. */
function nextOf({ session }: Turn, locale: Locale): Turn[] {
  return session.choices.map(({ data }) =>
    respond(brain, session, { kind: 'pressed', data, locale }),
  );
}

/** Whether nobody has been there yet, whatever was counted on the way. */
function isNew(known: Set<string>, { session, replies }: Turn): boolean {
  const { tone: _tone, said: _said, misses: _misses, ...place }: Session = session;
  const key = JSON.stringify([place, replies.at(-1)?.card.title]);
  return !known.has(key) && known.add(key) !== undefined;
}

describe.each(locales)('in %s', (locale) => {
  const taps = tapsToSteps(locale, 4);

  it.each(
    [...knowledge.in[locale].topics].flatMap(([topic, guide]) =>
      guide.kind === 'guide' ? methodsOf(guide).map(([id, way]) => [topic, id, way] as const) : [],
    ),
  )('every step of %s by %s is at most four taps from the start', (topic, method, { steps }) => {
    for (const number of steps.keys())
      expect(taps.get(`${topic} ${method} ${number + 1}`)).toBeLessThanOrEqual(4);
    expect(taps.get(`${topic} ${method} 1`)).toBeLessThanOrEqual(2);
  });
});
