import type { Converse } from './inbox/converse.js';
import type { Incoming } from './inbox/incoming.js';
import type { Progress, React } from './inbox/question.js';
import type { Tap } from './inbox/taps.js';
import type { Depth } from './kept/depth.js';
import type { TopicFeedback, Unanswered } from './kept/feedback.js';
import type { Retention } from './kept/prune.js';
import type { Claim, Delivered, PutAside } from './outbox/delivery.js';
import type { Migration } from './outbox/migrate-chat.js';
import type { Beat } from './processes/workers.js';

/**
 * All that outlives the process. Each method is one transaction (or several whole ones), and rejects
 * only when the database fails or is given what cannot be stored (NotStorable). Times are
 * milliseconds.
 */
export interface Store {
  /** This process, among those that share the database. */
  readonly worker: string;

  /**
   * Writes updates down; they are on the disk when it resolves. What concurrent calls bring is one
   * transaction.
   *
   * @param inOrder whether the updates come in the order of their numbers, as polled ones do. Others
   *   wait until the twenty numbers before theirs are known, at most 300 ms.
   * @returns for each update whether it is new
   */
  receive(updates: readonly Incoming[], inOrder: boolean): Promise<readonly boolean[]>;

  /**
   * Answers what is due in up to `most` conversations: their questions one after another in the
   * platform's order, session, messages and effects written together. No two workers answer one
   * conversation at the same time, and a killed one leaves everything as it was.
   */
  answerNext(react: React, most: number): Promise<Progress>;

  /** One turn of a channel that delivers in its own response. */
  readonly converse: Converse;

  /**
   * Takes taps that nobody has acknowledged yet, each once. Older ones than `oldest` are forgotten.
   */
  takeTaps(channel: string, oldest: number, most: number): Promise<readonly Tap[]>;

  /**
   * Takes messages that are due, of each line (a conversation in a chat) the first. They are this
   * worker's until it settles them, by one of the next five methods. They come again when the worker is
   * not seen for 4 s, or has not settled them for two minutes; a settling that rejects is to be
   * repeated.
   */
  claimDeliveries(channel: string, most: number): Promise<Claim>;

  /**
   * The message is sent: from now on no death of the process brings it again. Faster than `delivered`,
   * which is still to be called.
   */
  sent(message: Delivered): Promise<void>;

  /** The message is delivered. What concurrent calls bring is one transaction. */
  delivered(message: Delivered): Promise<void>;

  /** The message failed, and is tried again after a pause. */
  failed(id: number, reason: string, pause: number): Promise<void>;

  /** The message and all others to its chat wait for the pause that the platform wants. */
  park(id: number, pause: number): Promise<void>;

  /** The message can never be delivered: it makes way, and keeps its reason. */
  putAside(id: number, reason: string): Promise<void>;

  /**
   * Nothing reaches the chat, until something comes from it: what waits for it is put aside.
   *
   * @returns what was put aside
   */
  unreachable(channel: string, chat: number): Promise<readonly PutAside[]>;

  /** Moves a chat's conversations, questions and messages to its new number. */
  migrateChat(migration: Migration): Promise<void>;

  /** Takes or renews a lease for this worker. @returns whether it has the lease */
  lease(name: string, time: number): Promise<boolean>;

  /** Gives a lease back. */
  giveLeaseBack(name: string): Promise<void>;

  /**
   * Tells that this worker lives, and frees what dead ones held: to be called each second from before
   * the first claim.
   */
  beat(): Promise<Beat>;

  /** Deletes what is older than it is to be kept. @returns how many rows are gone */
  prune(retention?: Partial<Retention>): Promise<number>;

  /** How much waits. */
  depth(): Promise<Depth>;

  /** Rejects when the database does not answer. */
  check(): Promise<void>;

  /** Feedback by topic. */
  feedback(): Promise<readonly TopicFeedback[]>;

  /** The latest texts that could not be answered, the last one first. */
  unanswered(most: number): Promise<readonly Unanswered[]>;

  /** Frees what this worker holds, and closes the database. */
  close(): Promise<void>;
}
