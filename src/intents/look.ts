import { findConcepts } from './concepts.js';
import { withoutCourtesy } from './courtesy.js';
import { withoutDenials, withoutDenied } from './denial.js';
import type { FindApp } from './named-app.js';
import { type Heard, hear } from './pinyin.js';

/** What a text shows at a look: its features and its entities come from this. */
export interface Look extends Heard {
  /** Normalised, without courtesy and without saying things thrice. */
  readonly text: string;
  /** What it is about: see `findConcepts`. What it denies is left out. */
  readonly concepts: readonly string[];
  /** The id of the app that it names. */
  readonly app: string | undefined;
}

/** A text that is a word or two over and over, said once: "解绑解绑解绑". */
function saidOnce(text: string): string {
  return text.replace(/^(.{2,8}?) ?(?:\1 ?){2,}$/, '$1');
}

/** @param findApp finds no app when left out */
export function lookAt(normalised: string, findApp: FindApp = () => undefined): Look {
  const text = saidOnce(withoutDenied(withoutCourtesy(normalised)));
  const heard = hear(text);
  const affirmed = withoutDenials(text);
  const concepts = findConcepts(affirmed, affirmed === text ? heard : hear(affirmed));
  const { sounds, script } = heard;
  return { sounds, script, text, concepts, app: findApp(text, sounds) };
}
