import { CallRecord } from './call-record.js';
import { Chat } from './chat.js';
import { checkType, isObject } from './check-types.js';
import { InlineQueries } from './inline-queries.js';
import type { ChatRef, Message, Update, User } from './objects.js';
import type { TelegramApiOptions } from './options.js';
import type { Random } from './random.js';
import type { PaceCounts } from './rate-limits.js';
import { Routes } from './routes.js';
import { readTable } from './table.js';
import { Taps } from './taps.js';
import type { Entry } from './transcript.js';
import { UpdateQueue } from './update-queue.js';
import type { Delivery, Webhook, WebhookTarget } from './webhook.js';

/** Before a kill, the bot may not know of what it did within so many milliseconds. */
const forgottenByKill = 5000;

/** Everything that Telegram knows. */
export class World {
  readonly table = readTable();
  readonly bot: User = {
    id: 7_000_000_001,
    is_bot: true,
    first_name: 'Unbind',
    username: 'unbind_test_bot',
  };
  readonly chats = new Map<number, Chat>();
  readonly updates: UpdateQueue;
  readonly routes = new Routes();
  readonly record: CallRecord;
  readonly taps: Taps;
  readonly inlineQueries: InlineQueries;
  /** Messages that were sent through the bot into chats that it does not see, by inline id. */
  readonly inlineMessages = new Map<string, Message>();
  /** What the bot set of its profile, by method and language (`setMyCommands zh`). */
  readonly profile = new Map<string, unknown>();
  readonly pace: PaceCounts = { chat: 0, group: 0, overall: 0, early: 0 };
  violations: string[] = [];
  deliveries: Delivery[] = [];
  /** What the bot set; null while it polls. */
  webhook: { readonly target: WebhookTarget; readonly delivering: Webhook } | null = null;
  private sequence = 0;
  private readonly killed: number[] = [];

  constructor(
    readonly options: TelegramApiOptions,
    readonly random: Random,
  ) {
    this.updates = new UpdateQueue(options.firstUpdateId ?? random.whole(1, 900_000_000));
    this.record = new CallRecord(options.keep?.calls);
    const report = (violation: string) => this.report(violation);
    const forgiven = (at: number) => this.forgiven(at);
    this.taps = new Taps(report, forgiven, options.taps ?? {});
    this.inlineQueries = new InlineQueries(forgiven);
    for (const [origin, targets] of Object.entries(options.webhook?.routes ?? {}))
      this.routes.set(origin, targets);
  }

  report(violation: string): void {
    this.violations.push(violation);
  }

  /** The bot was killed just now: it may repeat what it did shortly before. */
  forgive(): void {
    this.killed.push(Date.now());
  }

  /** Whether the bot may have been killed before it wrote down what it did at a time. */
  forgiven(at: number): boolean {
    return this.killed.some((killed) => at <= killed && at > killed - forgottenByKill);
  }

  addChat(ref: ChatRef, person: User | null): Chat {
    const chat = new Chat(ref, person, this.options.keep?.messages);
    this.chats.set(ref.id, chat);
    return chat;
  }

  /** Puts a message that is new or edited into its chat. */
  put(chat: Chat, message: Message): Message {
    chat.put(message, this.tick());
    return message;
  }

  /** Makes the frame of a new message. */
  newMessage(chat: Chat, from: User) {
    return { message_id: chat.takeId(), from, chat: chat.ref, date: seconds() };
  }

  /** Writes down what happened in a chat. */
  note(chat: Chat, entry: Omit<Entry, 'at' | 'lost'>): void {
    chat.note({ ...entry, at: Date.now(), lost: false });
  }

  /** Writes an attempt to deliver an update down. */
  noteDelivery(delivery: Delivery): void {
    const most = this.options.keep?.calls ?? Number.POSITIVE_INFINITY;
    this.deliveries.push(delivery);
    if (this.deliveries.length > most * 2) this.deliveries = this.deliveries.slice(-most);
  }

  /**
   * Sends an update to the bot; returns its id, or null when the bot did not ask for such. Throws
   * when the fake itself made it wrong.
   */
  tell(kind: string, content: unknown): number | null {
    const update: Update = { update_id: 1, [kind]: content };
    const problems = checkType(this.table, 'Update', update, 'update');
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return this.updates.push(kind, content, laneOf(kind, content));
  }

  /** Delivers an update so many times more, although the bot may have taken it. */
  repeat(id: number, times: number): void {
    const known = this.updates.find(id);
    if (!known) throw new Error(`there was no update ${id}, or it is long ago`);
    for (let count = 0; count < times; count++)
      if (this.webhook) this.webhook.delivering.repeat(known);
      else this.updates.repeat(known.update);
  }

  /** The next place in the order of all changes. */
  tick(): number {
    return ++this.sequence;
  }
}

/** What a webhook gets in order: messages by chat, taps and inline queries by person. */
function laneOf(kind: string, content: unknown): string {
  if (!isObject(content)) return kind;
  const { chat, from } = content;
  if (isObject(chat)) return `chat ${chat.id}`;
  return isObject(from) ? `person ${from.id}` : kind;
}

/** Now, as Telegram writes dates. */
export function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
