import type { Expectation } from './expectation.js';
import { formatPlace } from './place.js';
import type { Seen } from './player.js';

/** What was expected and does not hold, a sentence each. */
export function missesOf(expected: Expectation, seen: Seen): string[] {
  return [
    ...missesOfOutcome(expected, seen),
    ...missesOfScreen(expected, seen),
    ...missesOfEffects(expected, seen),
  ];
}

function* missesOfOutcome({ decision, topic, at, locale }: Expectation, seen: Seen) {
  if (decision && !decision.includes(seen.decision))
    yield `expected decision ${any(decision)}, got ${seen.decision}`;
  if (topic && !topic.some(({ holds }) => holds(seen.topics)))
    yield `expected topic ${any(topic.map(({ written }) => written))}, got ${all(seen.topics)}`;
  if (at && !at.some(({ holds }) => holds(seen.at)))
    yield `expected at ${any(at.map(({ written }) => written))}, got ${formatPlace(seen.at)}`;
  if (locale && locale !== seen.locale) yield `expected locale ${locale}, got ${seen.locale}`;
}

function* missesOfScreen({ text = [], not = [], buttons = [] }: Expectation, seen: Seen) {
  const read = seen.texts.join('\n');
  const labels = seen.buttons.map(({ label }) => label);
  // Where there are no buttons, what they say and where they lead is read as well.
  const shown = [read, ...seen.buttons.map(({ label, url = '' }) => `${label} ${url}`)].join('\n');
  for (const words of text)
    if (!words.some((each) => shown.includes(each)))
      yield `expected text ${any(words.map(quoted))}, which is not there`;
  for (const words of not)
    if (read.includes(words)) yield `expected no text ${quoted(words)}, which is there`;
  for (const words of buttons)
    if (!words.some((each) => labels.some((label) => label.includes(each))))
      yield `expected a button ${any(words.map(quoted))}, got ${all(labels, ' · ')}`;
}

function* missesOfEffects({ offers = [], effects = [] }: Expectation, seen: Seen) {
  for (const { written, holds } of offers)
    if (!holds(seen.offered)) yield `expected ${written} to be offered, got ${all(seen.offered)}`;
  for (const effect of effects)
    if (!seen.effects.includes(effect)) yield `expected effect ${effect}, got ${all(seen.effects)}`;
}

const any = (words: readonly string[]): string => words.join(' or ');

const all = (words: readonly string[], between = ', '): string => words.join(between) || 'none';

const quoted = (words: string): string => `“${words}”`;
