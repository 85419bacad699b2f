import type { AuthoredLocale, Locale } from '../locale.js';
import type { Phrases } from '../phrases.js';
import type { UtteranceLine } from '../read/utterance-list.js';
import type { Point } from '../read/yaml-file.js';
import type { Settings, Topic } from '../schema.js';

/** A value together with the means to point into the place it was written in. */
export interface Written<Value> {
  readonly value: Value;
  readonly point: Point;
}

/** A topic as far as it could be read: null where its shape is wrong, which is reported already. */
export type TopicDraft = Written<Topic | null> & { readonly file: string };

/** What one language's files define. */
export interface LocaleDraft {
  readonly topics: ReadonlyMap<string, TopicDraft>;
  readonly phrases: Written<Phrases> | null;
  /** Whether every file of topics could be read, so that what is not here is not anywhere. */
  readonly complete: boolean;
}

/** An utterance list; its lines are null where it could not be read, which is reported already. */
export interface UtteranceDraft {
  readonly file: string;
  readonly locale: Locale;
  readonly topic: string;
  readonly lines: readonly UtteranceLine[] | null;
}

/** The files' contents before they are known to hold together. */
export interface Draft {
  readonly settings: Written<Settings> | null;
  readonly in: Readonly<Record<AuthoredLocale, LocaleDraft>>;
  readonly utterances: readonly UtteranceDraft[];
}

/** A topic that has the right shape. */
export interface ShapedTopic extends Written<Topic> {
  readonly id: string;
  readonly locale: AuthoredLocale;
  readonly file: string;
}

/** The topics of one language whose shape is right. */
export function shapedTopics(draft: Draft, locale: AuthoredLocale): ShapedTopic[] {
  return [...draft.in[locale].topics].flatMap(([id, { value, point, file }]) =>
    value ? [{ id, locale, value, point, file }] : [],
  );
}
