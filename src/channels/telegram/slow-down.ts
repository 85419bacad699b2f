import type { Card } from '../../bot/index.js';
import type { LocalKnowledge } from '../../knowledge/index.js';

/** Asks somebody who sends too much at once to slow down. Their place in the talk stays as it is. */
export function slowDownCard({ phrases }: LocalKnowledge): Card {
  return { body: [{ kind: 'text', text: phrases.slow_down }], keyboard: [] };
}
