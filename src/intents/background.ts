import type { App, KnowledgeBase } from '../knowledge/index.js';

/** What is known of the topics, and of the names that people use, beside the utterances. */
export interface Background {
  /** By id: those that a text may name. */
  readonly apps: ReadonlyMap<string, App>;
  /** Topics of short talk, such as a greeting. */
  readonly talk: ReadonlySet<string>;
}

/** The background that content gives. */
export function backgroundOf({ apps, in: languages }: KnowledgeBase): Background {
  const topics = [...languages['zh-CN'].topics];
  const talk = topics.flatMap(([id, { kind }]) => (kind === 'talk' ? [id] : []));
  return { apps, talk: new Set(talk) };
}

/** Of a classifier that learns from its utterances alone. */
export const noBackground: Background = { apps: new Map(), talk: new Set() };
