import type { Deed } from './deed.js';
import type { Dialogue, DialogueTurn } from './dialogue.js';
import { missesOf } from './misses.js';
import { CannotDo, type Player, type Seen } from './player.js';

/** What was done, what was seen, and what did not hold. */
export interface PlayedTurn {
  readonly deed: Deed;
  /** Null when it could not be done. */
  readonly seen: Seen | null;
  /** A sentence each; none when the turn is right. */
  readonly misses: readonly string[];
  /** Whether the turn counts: one that expects nothing does so only when it goes wrong. */
  readonly counts: boolean;
}

/** A dialogue as it went. */
export interface PlayedDialogue {
  readonly title: string;
  readonly turns: readonly PlayedTurn[];
}

/** Plays a dialogue to its end, whatever does not hold on the way. */
export async function playDialogue(player: Player, dialogue: Dialogue): Promise<PlayedDialogue> {
  const turns: PlayedTurn[] = [];
  for (const turn of dialogue.turns) turns.push(await playTurn(player, turn));
  return { title: dialogue.title, turns };
}

async function playTurn(player: Player, { deed, expect }: DialogueTurn): Promise<PlayedTurn> {
  try {
    const seen = await player.do(deed);
    return { deed, seen, misses: expect ? missesOf(expect, seen) : [], counts: expect !== null };
  } catch (error) {
    return { deed, seen: null, misses: [reasonOf(error)], counts: true };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof CannotDo ? error.message : `failed with ${String(error)}`;
}
