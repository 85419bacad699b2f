import type { Understand } from '../intents/index.js';
import type { KnowledgeBase } from '../knowledge/index.js';

/** All that the conversation thinks with. Swapped in whole when the content changes. */
export interface Brain {
  readonly knowledge: KnowledgeBase;
  readonly understand: Understand;
}
