import type { AppKind } from './app-schema.js';
import type { Locale } from './locale.js';
import type { Phrases } from './phrases.js';
import type { Settings, Topic } from './schema.js';

/** All that the bot knows, in one language. */
export interface LocalKnowledge {
  /** In the authors' order, the same in every language. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** Those of the topics that name the app a person talks about, with the placeholders for its name. */
  readonly naming: ReadonlyMap<string, Topic>;
  /** In one wording. */
  readonly phrases: Phrases;
  /** In each of their wordings, for turns to take by turns. */
  readonly wordings: readonly Phrases[];
}

/** An app, game or site that people log in to with QQ. */
export interface App {
  readonly kind: AppKind;
  readonly name: Readonly<Record<Locale, string>>;
  /** What else people call it: nicknames, short forms, common misspellings. */
  readonly also: readonly string[];
  /** Words that hold one of its names and mean something else. */
  readonly not: readonly string[];
}

/**
 * Checked content in every language. Every language has the same topics, methods and numbers of
 * steps; every id that one topic names is defined.
 */
export interface KnowledgeBase {
  readonly settings: Settings;
  /** By id, in the authors' order. */
  readonly apps: ReadonlyMap<string, App>;
  readonly in: Readonly<Record<Locale, LocalKnowledge>>;
}

/** A sentence that people write, and the topic it asks for. */
export interface Utterance {
  readonly text: string;
  readonly topic: string;
  /** The brief it was written under (a `# heading` of its list), for grouped cross-validation. */
  readonly brief: string;
}

/** Everything in a content folder: what the bot says, and what people ask. */
export interface Content {
  readonly knowledge: KnowledgeBase;
  /** Changes with anything the bot says. */
  readonly knowledgeHash: string;
  /** Changes with anything a classifier learns from. */
  readonly utterancesHash: string;
  /** Changes with any byte of the files, comments included. */
  readonly filesHash: string;
  /**
   * Brings what people ask. Only a classifier that has to be trained needs it, so content that came
   * from a cache does not hold it in memory.
   */
  readonly utterances: () => Promise<readonly Utterance[]>;
  /** Changes with what is said only in a talk. */
  readonly inTalkHash: string;
  /**
   * What people say in the midst of a talk, where it leans on what was said before: how they move (the
   * topic of each is a move), and what they ask on the way. As little in memory as the utterances.
   */
  readonly inTalk: () => Promise<readonly Utterance[]>;
}
