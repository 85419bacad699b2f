import type { AppEntry } from '../app-schema.js';
import type { AuthoredLocale, Locale } from '../locale.js';
import type { WrittenPhrases } from '../phrases.js';
import type { ListedFor } from '../read/role.js';
import type { UtteranceLine } from '../read/utterance-list.js';
import type { Point } from '../read/yaml-file.js';
import type { Settings, Topic } from '../schema.js';

/** A value together with the means to point into the place it was written in. */
export interface Written<Value> {
  readonly value: Value;
  readonly point: Point;
}

/** What could be read: the value is null where its shape is wrong, which is reported already. */
export interface Drafted<Value> extends Written<Value | null> {
  /** As it stands in the file, so that what it names can be checked whatever its shape. */
  readonly raw: unknown;
}

export interface TopicDraft extends Drafted<Topic> {
  readonly file: string;
}

/** An app of `apps.yaml`: null where its shape is wrong, which is reported already. */
export type AppDraft = Written<AppEntry | null>;

/** What one language's files define. */
export interface LocaleDraft {
  readonly topics: ReadonlyMap<string, TopicDraft>;
  readonly phrases: Written<WrittenPhrases> | null;
  /** Whether a topic that is not here may be defined in a file that could not be read. */
  readonly mayDefine: (id: string) => boolean;
}

/** An utterance list; its lines are null where it could not be read, which is reported already. */
export interface UtteranceDraft {
  readonly file: string;
  readonly locale: Locale;
  readonly of: ListedFor;
  /** Of the topic or the move. */
  readonly name: string;
  readonly lines: readonly UtteranceLine[] | null;
}

/** The files' contents before they are known to hold together. */
export interface Draft {
  /** Null where the file could not be read. */
  readonly settings: Drafted<Settings> | null;
  readonly apps: ReadonlyMap<string, AppDraft>;
  readonly in: Readonly<Record<AuthoredLocale, LocaleDraft>>;
  readonly utterances: readonly UtteranceDraft[];
}

/** A field of what may have any shape; undefined where there is none. */
export function fieldOf(raw: unknown, name: string): unknown {
  return new Map<string, unknown>(Object.entries(raw ?? {})).get(name);
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

/** An app that has the right shape. */
export interface ShapedApp extends Written<AppEntry> {
  readonly id: string;
}

/** The apps whose shape is right. */
export function shapedApps({ apps }: Draft): ShapedApp[] {
  return [...apps].flatMap(([id, { value, point }]) => (value ? [{ id, value, point }] : []));
}
