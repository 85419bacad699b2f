import { uncouple } from './coordination.js';
import { findEntities } from './entities.js';
import { type Model, rank } from './model.js';
import { maxLength, normalise } from './normalise.js';
import { mostChoices, type Thresholds } from './thresholds.js';
import type { Candidate, Understand } from './understanding.js';
import { detectWriting } from './writing.js';

/** How many intents a ranking holds. */
const ranked = 5;

/**
 * Makes the bot's understanding of texts out of a trained model. The result never throws: a text
 * without a letter or digit is `unknown`. Of two wishes in one breath the first is understood, and the
 * second stands first among the other readings.
 */
export function createUnderstand(model: Model): Understand {
  return (text) => {
    const normalised = normalise(text);
    const { thresholds } = model.calibration;
    const whole = normalised === '' ? [] : rank(model, normalised);
    const wishes = model.exact.has(normalised) ? [] : wishesIn(normalised, model);
    const ranking = [...wishes, ...whole.filter(({ intent }) => !named(intent, wishes))].slice(
      0,
      ranked,
    );
    return {
      ...decide(ranking, thresholds),
      confidence: ranking[0]?.confidence ?? 0,
      ranking,
      entities: findEntities(normalised),
      writing: detectWriting(text.slice(0, maxLength)),
    };
  };
}

/** What is asked for each of two things that are named at once; empty unless both are sure and differ. */
function wishesIn(normalised: string, model: Model): readonly Candidate[] {
  const texts = uncouple(normalised);
  const wishes = texts?.flatMap((text) => rank(model, text).slice(0, 1)) ?? [];
  const sure = wishes.every(({ confidence }) => confidence >= model.calibration.thresholds.answer);
  return wishes.length === 2 && sure && wishes[0]?.intent !== wishes[1]?.intent ? wishes : [];
}

function named(intent: string, candidates: readonly Candidate[]): boolean {
  return candidates.some((candidate) => candidate.intent === intent);
}

type Decided =
  | { kind: 'understood'; intent: string; readings: Candidate[] }
  | { kind: 'ambiguous'; choices: Candidate[] }
  | { kind: 'unknown'; readings: Candidate[] };

function decide(ranking: readonly Candidate[], { answer, ask, offer }: Thresholds): Decided {
  const [first, ...others] = ranking.slice(0, mostChoices);
  const worthOffering = ({ confidence }: Candidate): boolean => confidence >= offer;
  if (!first) return { kind: 'unknown', readings: [] };
  if (first.confidence >= answer)
    return { kind: 'understood', intent: first.intent, readings: others.filter(worthOffering) };
  const together = others.reduce((sum, other) => sum + other.confidence, first.confidence);
  if (together >= ask && others.length > 0) {
    const choices = [
      first,
      ...others.filter((other, place) => place === 0 || worthOffering(other)),
    ];
    return { kind: 'ambiguous', choices };
  }
  return { kind: 'unknown', readings: [first, ...others].filter(worthOffering) };
}
