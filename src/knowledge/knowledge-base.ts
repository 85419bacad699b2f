import type { Locale } from './locale.js';
import type { Phrases } from './phrases.js';
import type { Settings, Topic } from './schema.js';

/** All that the bot knows, in one language. */
export interface LocalKnowledge {
  /** In the authors' order, the same in every language. */
  readonly topics: ReadonlyMap<string, Topic>;
  readonly phrases: Phrases;
}

/**
 * Checked content in every language. Every language has the same topics, methods and numbers of
 * steps; every id that one topic names is defined.
 */
export interface KnowledgeBase {
  readonly settings: Settings;
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
}
