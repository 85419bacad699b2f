import { findEntities } from './entities.js';
import { type Model, rank } from './model.js';
import { normalise } from './normalise.js';
import { mostChoices } from './thresholds.js';
import type { Understand, Understanding } from './understanding.js';

/** How many intents a ranking holds. */
const ranked = 5;

/**
 * Makes the bot's understanding of texts out of a trained model. The result never throws: a text
 * without a letter or digit is `unknown`.
 */
export function createUnderstand(model: Model): Understand {
  return (text) => decide(model, normalise(text));
}

function decide(model: Model, normalised: string): Understanding {
  const { answer, ask, offer } = model.calibration.thresholds;
  const ranking = normalised === '' ? [] : rank(model, normalised).slice(0, ranked);
  const entities = findEntities(normalised);
  const first = ranking[0];
  const confidence = first?.confidence ?? 0;
  if (first && confidence >= answer) {
    const readings = ranking.slice(1, mostChoices).filter((other) => other.confidence >= offer);
    return { kind: 'understood', intent: first.intent, confidence, readings, ranking, entities };
  }
  const likely = ranking.slice(0, mostChoices);
  const together = likely.reduce((sum, other) => sum + other.confidence, 0);
  if (together >= ask && likely.length > 1) {
    const choices = likely.filter((other, place) => place < 2 || other.confidence >= offer);
    return { kind: 'ambiguous', confidence, choices, ranking, entities };
  }
  return { kind: 'unknown', confidence, ranking, entities };
}
