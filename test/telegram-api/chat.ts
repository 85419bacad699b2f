import { Changes } from './changes.js';
import type { ChatRef, Message, User } from './objects.js';
import type { Entry } from './transcript.js';

/** What is known of a message besides itself. */
interface Traces {
  /** When it was sent or last edited, in the order of all changes. */
  change: number;
  /** The same in milliseconds since the epoch. */
  at: number;
  /** The bot was not told that its last change was done. */
  lost: boolean;
}

/** A chat: who may write there, what was said, and when. */
export class Chat {
  readonly changes = new Changes();
  readonly transcript: Entry[] = [];
  /** A bot cannot write first. */
  started = false;
  /** The bot is blocked, or was removed. */
  blocked = false;
  /** The person has deleted their account. */
  deactivated = false;
  /** The supergroup that this group has become. */
  migratedTo: number | null = null;
  /** A forum's topics, beside the one that everything without a topic belongs to. */
  readonly topics = new Set<number>();
  private readonly byId = new Map<number, Message>();
  private readonly traces = new Map<number, Traces>();
  private readonly watchers = new Set<(entry: Entry) => void>();
  private nextId: number;

  /**
   * @param person who talks to the bot here; null for a group or a channel
   * @param most how many messages and entries are kept
   */
  constructor(
    readonly ref: ChatRef,
    readonly person: User | null,
    private readonly most = Number.POSITIVE_INFINITY,
  ) {
    // Every supergroup counts its messages from 1.
    this.nextId = ref.type === 'supergroup' || ref.type === 'channel' ? 1 : 100;
  }

  get id(): number {
    return this.ref.id;
  }

  /** Everything that stands in the chat, oldest first. */
  get messages(): readonly Message[] {
    return [...this.byId.values()];
  }

  takeId(): number {
    return this.nextId++;
  }

  find(id: number): Message | undefined {
    return this.byId.get(id);
  }

  /** Adds a message, or puts it in the place of the one with its id. */
  put(message: Message, change: number): void {
    this.byId.set(message.message_id, message);
    this.traces.set(message.message_id, { change, at: Date.now(), lost: false });
    if (this.byId.size <= this.most) return;
    const [oldest] = this.byId.keys();
    if (oldest !== undefined) this.remove(oldest);
  }

  remove(id: number): void {
    this.byId.delete(id);
    this.traces.delete(id);
  }

  /** Writes down what happened, and tells those who wait for it. */
  note(entry: Entry): void {
    this.transcript.push(entry);
    if (this.transcript.length > this.most * 2) this.transcript.splice(0, this.most);
    for (const watcher of this.watchers) watcher(entry);
    this.changes.notify();
  }

  /** Tells of everything that happens from now on; returns what ends it. */
  watch(watcher: (entry: Entry) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** When a message was sent or last edited, in the order of all changes. */
  changedAt(message: Message): number {
    return this.traces.get(message.message_id)?.change ?? 0;
  }

  /** The bot was not told that its last change to a message was done. */
  lose(id: number): void {
    const traces = this.traces.get(id);
    if (traces) traces.lost = true;
    const entry = this.transcript.findLast(({ by, message }) => by === 'bot' && message === id);
    if (entry) entry.lost = true;
  }

  /** Whether the bot may not know of a message's last change, if what was done until then is forgiven. */
  mayBeUnknown(id: number, forgiven: (at: number) => boolean): boolean {
    const traces = this.traces.get(id);
    return traces !== undefined && (traces.lost || forgiven(traces.at));
  }
}
