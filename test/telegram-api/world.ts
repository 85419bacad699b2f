import { Chat } from './chat.js';
import { checkType } from './check-types.js';
import type { Message, Update, User } from './objects.js';
import { readTable } from './table.js';
import { Taps } from './taps.js';
import { UpdateQueue } from './update-queue.js';

/** A call that the bot made. */
export interface Call {
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

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
  readonly updates = new UpdateQueue();
  readonly taps = new Taps((violation) => this.report(violation));
  /** What the bot set of its profile, by method and language (`setMyCommands zh`). */
  readonly profile = new Map<string, unknown>();
  readonly calls: Call[] = [];
  violations: string[] = [];
  webhook = '';
  private sequence = 0;
  private messageId = 100;

  report(violation: string): void {
    this.violations.push(violation);
  }

  addPerson(person: User): Chat {
    const chat = new Chat(person);
    this.chats.set(person.id, chat);
    return chat;
  }

  /** Puts a message that is new or edited into its chat. */
  put(chat: Chat, message: Message): Message {
    chat.put(message, this.tick());
    return message;
  }

  /** Makes the frame of a new message. */
  newMessage(chat: Chat, from: User): Pick<Message, 'message_id' | 'from' | 'chat' | 'date'> {
    return { message_id: this.messageId++, from, chat: chat.ref, date: seconds() };
  }

  /** Sends an update to the bot. Throws when the fake itself made it wrong. */
  tell(kind: string, content: unknown): void {
    const update: Update = { update_id: 1, [kind]: content };
    const problems = checkType(this.table, 'Update', update, 'update');
    if (problems.length > 0) throw new Error(problems.join('\n'));
    this.updates.push(kind, content);
  }

  /** The next place in the order of all changes. */
  tick(): number {
    return ++this.sequence;
  }
}

/** Now, as Telegram writes dates. */
export function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
