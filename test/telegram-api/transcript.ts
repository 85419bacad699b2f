/** Something that happened in a chat. */
export interface Entry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly by: 'bot' | 'person' | 'telegram';
  /** The id of who did it. */
  readonly who: number;
  readonly what: 'wrote' | 'edited' | 'deleted' | 'tapped' | 'answered-tap';
  /** The id of the message; 0 where there is none. */
  readonly message: number;
  /** What was written, the tap's data, or what the answer to a tap says. */
  readonly text: string;
  /** The update that told the bot of it; null for what the bot did, or did not ask to be told. */
  readonly update: number | null;
  /** The bot was not told that it was done: an answer was lost. It may do it again. */
  lost: boolean;
}
