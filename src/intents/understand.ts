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
 * without a letter or digit is `unknown`.
 */
export function createUnderstand(model: Model): Understand {
  return (text) => {
    const normalised = normalise(text);
    const ranking = normalised === '' ? [] : rank(model, normalised).slice(0, ranked);
    return {
      ...decide(ranking, model.calibration.thresholds),
      confidence: ranking[0]?.confidence ?? 0,
      ranking,
      entities: findEntities(normalised),
      writing: detectWriting(text.slice(0, maxLength)),
    };
  };
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
