import { familyConfidence, isFamily } from './family.js';
import type { Model } from './model.js';
import { mostChoices } from './thresholds.js';
import type { Decided } from './to-understanding.js';
import type { Candidate } from './understanding.js';

/** What several wishes in one breath come to: the first is understood. Null where there are none. */
export function severalWishes([first, ...further]: readonly Candidate[]): Decided | null {
  return first ? { kind: 'understood', intent: first.intent, readings: further } : null;
}

/** What a ranking comes to, by the model's own thresholds. */
export function decide(all: readonly Candidate[], { talk, calibration }: Model): Decided {
  const { answer, ask, offer, talk: talkBar } = calibration.thresholds;
  const worthOffering = ({ confidence }: Candidate): boolean => confidence >= offer;
  const [likeliest, ...rest] = all;
  if (likeliest && talk.has(likeliest.intent) && likeliest.confidence >= talkBar)
    return { kind: 'understood', intent: likeliest.intent, readings: rest.filter(worthOffering) };
  // Talk that is not sure is no reading of a question.
  const ranking = likeliest && talk.has(likeliest.intent) ? rest : all;
  const [first, ...others] = ranking.slice(0, mostChoices);
  if (!first) return { kind: 'unknown', readings: [] };
  const sure = familyConfidence(ranking, (one, other) => isFamily(one.intent, other.intent));
  if (sure >= answer)
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
