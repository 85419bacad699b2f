import type { Interface } from '../wire.js';
import type { LogView } from './log-view.js';
import type { Memory } from './memory.js';
import type { Typing } from './typing.js';

/** What the talk is made of, on screen and in memory. */
export interface Parts {
  readonly memory: Memory;
  readonly log: LogView;
  readonly typing: Typing;
  readonly scroller: HTMLElement;
  /** What the page itself says at this moment. */
  readonly current: () => Interface;
  /** Puts the page into a language. Never rejects. */
  readonly speak: (locale: Interface['locale']) => Promise<void>;
}
