import type { FindApp } from '../../../src/intents/named-app.js';
import type { PlacedSentence } from '../lists/placed.js';
import { acts, app, manners, none, objects, situations } from '../plan.js';
import { createRecogniser } from './recognise.js';
import { see } from './see.js';

export const axes = ['act', 'object', 'situation', 'manner', 'topic'] as const;
export type Axis = (typeof axes)[number];

/** An utterance and where in the plan it stands: on each axis in one place or in several. */
export interface Marked {
  readonly utterance: PlacedSentence;
  readonly marks: Readonly<Record<Axis, readonly string[]>>;
}

const act = createRecogniser(acts);
const object = createRecogniser(objects);
const situation = createRecogniser(situations);

/** @param findApp tells whether a normalised text names an app */
export function createMark(findApp: FindApp): (utterance: PlacedSentence) => Marked {
  return (utterance) => {
    const seen = see(utterance.text);
    return {
      utterance,
      marks: {
        act: act(seen),
        object: withApp(object(seen), findApp(seen.mended)),
        situation: situation(seen),
        manner: manners.filter(({ is }) => is(seen)).map(({ name }) => name),
        topic: [utterance.topic],
      },
    };
  };
}

function withApp(found: readonly string[], named: string | undefined): readonly string[] {
  if (named === undefined || found.includes(app)) return found;
  return [...found.filter((name) => name !== none), app];
}
