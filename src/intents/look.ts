import { findConcepts } from './concepts.js';
import { withoutCourtesy } from './courtesy.js';
import type { FindApp } from './named-app.js';
import { type Heard, hear } from './pinyin.js';

/** What a text shows at a look: its features and its entities come from this. */
export interface Look extends Heard {
  /** Normalised, without courtesy. */
  readonly text: string;
  /** What it is about: see `findConcepts`. */
  readonly concepts: readonly string[];
  /** The id of the app that it names. */
  readonly app: string | undefined;
}

/** @param findApp finds no app when left out */
export function lookAt(normalised: string, findApp: FindApp = () => undefined): Look {
  const text = withoutCourtesy(normalised);
  const heard = hear(text);
  return { ...heard, text, concepts: findConcepts(text, heard), app: findApp(text) };
}
