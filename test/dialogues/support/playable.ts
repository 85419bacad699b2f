import type { Dialogue } from '../../../src/play/index.js';
import type { Stage } from '../../support/players/index.js';

/**
 * A dialogue up to the first thing that people cannot do on a stage, a photo on the web page: from
 * there on it would go another way.
 */
export function playablePart(dialogue: Dialogue, { obstacle }: Stage): Dialogue {
  const end = dialogue.turns.findIndex(({ deed }) => obstacle(deed) !== null);
  return end === -1 ? dialogue : { ...dialogue, turns: dialogue.turns.slice(0, end) };
}
