import type { ChatRef, Message, User } from './objects.js';

/** A private chat: who is in it and what was said. */
export class Chat {
  readonly messages: Message[] = [];
  readonly ref: ChatRef;
  /** A bot cannot write first. */
  started = false;
  blocked = false;
  private readonly changes = new Map<number, number>();

  constructor(readonly person: User) {
    this.ref = { id: person.id, type: 'private', first_name: person.first_name };
  }

  find(id: number): Message | undefined {
    return this.messages.find((message) => message.message_id === id);
  }

  /** Adds a message, or puts it in the place of the one with its id. */
  put(message: Message, change: number): void {
    const index = this.messages.findIndex(({ message_id }) => message_id === message.message_id);
    if (index < 0) this.messages.push(message);
    else this.messages[index] = message;
    this.changes.set(message.message_id, change);
  }

  remove(id: number): void {
    const index = this.messages.findIndex(({ message_id }) => message_id === id);
    if (index >= 0) this.messages.splice(index, 1);
  }

  /** When a message was sent or last edited, in the order of all changes. */
  changedAt(message: Message): number {
    return this.changes.get(message.message_id) ?? 0;
  }
}
