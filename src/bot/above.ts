import type { Block, Reply } from './card.js';
import type { Draft } from './scene.js';
import { textBlocks } from './text-blocks.js';

/** Puts a short word above what is answered. */
export function above(text: string, draft: Draft): Draft {
  return { ...draft, replies: withAbove(textBlocks(text), draft.replies) };
}

/** Puts blocks above the first card's own. */
export function withAbove(blocks: readonly Block[], replies: readonly Reply[]): readonly Reply[] {
  return replies.map((reply, place) =>
    place === 0
      ? { ...reply, card: { ...reply.card, body: [...blocks, ...reply.card.body] } }
      : reply,
  );
}
