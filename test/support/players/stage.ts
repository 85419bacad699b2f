import type { Brain } from '../../../src/bot/index.js';
import type { Locale } from '../../../src/knowledge/index.js';
import type { Deed, Player } from '../../../src/play/index.js';

/** Somewhere to play dialogues: the conversation alone, or a channel with everything behind it. */
export interface Stage {
  readonly name: string;
  /** Why people cannot do that here; null when they can. */
  readonly obstacle: (deed: Deed) => string | null;
  readonly open: (brain: Brain) => Promise<OpenStage>;
}

/** A stage on which any number of people may play at the same time. */
export interface OpenStage {
  /** Someone new, whose client is in that language. */
  readonly enter: (locale: Locale) => Player;
  /** Rejects when the bot broke a rule of the platform, or logged an error. */
  readonly close: () => Promise<void>;
}
