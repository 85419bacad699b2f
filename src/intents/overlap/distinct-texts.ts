import type { Utterance } from '../../knowledge/index.js';
import type { Background } from '../background.js';
import { type Bag, toBag } from '../bag.js';
import { lookAt } from '../look.js';
import { createFindApp } from '../named-app.js';
import { normalise } from '../normalise.js';

/** A text as it is compared. */
export interface Text {
  /** The first utterance that it is, by its place. */
  readonly utterance: number;
  readonly bag: Bag;
  /** The topic's number. */
  readonly label: number;
}

/** Texts as the classifier sees them: every one of a topic once, and none without a letter or digit. */
export function distinctTexts(utterances: readonly Utterance[], apps: Background['apps']): Text[] {
  const findApp = createFindApp(apps);
  const texts = new Map<string, Text>();
  const labels = new Map<string, number>();
  for (const [utterance, { text, topic }] of utterances.entries()) {
    const look = lookAt(normalise(text), findApp);
    if (look.text === '') continue;
    const label = labels.get(topic) ?? labels.size;
    labels.set(topic, label);
    const key = `${label} ${look.text}`;
    if (texts.has(key)) continue;
    texts.set(key, { utterance, bag: toBag(look), label });
  }
  return [...texts.values()];
}
