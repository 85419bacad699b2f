import type { Chat } from './chat.js';
import type { User } from './objects.js';
import { seconds, type World } from './world.js';

/** How a group begins. */
export interface GroupDetails {
  /** A supergroup unless told. */
  readonly type?: 'group' | 'supergroup';
  readonly title?: string;
}

/** A group with the bot in it. People are there through `person.in(group)`. */
export class Group {
  private current: Chat;

  /** @param owner who brought the bot in */
  constructor(
    private readonly world: World,
    private readonly nextId: (type: 'group' | 'supergroup') => number,
    private readonly owner: User,
    { type = 'supergroup', title = 'A group' }: GroupDetails,
  ) {
    this.current = world.addChat({ id: nextId(type), type, title }, null);
    this.adds();
  }

  get chat(): Chat {
    return this.current;
  }

  get id(): number {
    return this.current.id;
  }

  /** Brings the bot in. */
  adds(): void {
    this.current.started = true;
    this.current.blocked = false;
    this.tellMembership('left', 'member');
  }

  /** Throws the bot out. */
  removes(): void {
    this.current.blocked = true;
    this.tellMembership('member', 'left');
  }

  /** Opens a topic, as forums have them. Returns its number. */
  opensTopic(name = 'A topic'): number {
    const { current: chat, owner, world } = this;
    const frame = world.newMessage(chat, owner);
    const topic = frame.message_id;
    chat.topics.add(topic);
    const opened = { forum_topic_created: { name, icon_color: 0 } };
    const place = { message_thread_id: topic, is_topic_message: true };
    world.tell('message', world.put(chat, { ...frame, ...place, ...opened }));
    return topic;
  }

  /** Deletes a topic, and everything in it. */
  deletesTopic(topic: number): void {
    const { current: chat } = this;
    chat.topics.delete(topic);
    for (const { message_id, message_thread_id } of chat.messages)
      if (message_thread_id === topic) chat.remove(message_id);
  }

  /** Becomes a supergroup, with a new id. Returns the old id, which no longer takes messages. */
  migrates(): number {
    const { current: old, owner, world } = this;
    const id = this.nextId('supergroup');
    const fresh = world.addChat({ ...old.ref, id, type: 'supergroup' }, null);
    fresh.started = true;
    const leaving = { ...world.newMessage(old, owner), migrate_to_chat_id: id };
    const arriving = { ...world.newMessage(fresh, owner), migrate_from_chat_id: old.id };
    old.migratedTo = id;
    this.current = fresh;
    world.tell('message', world.put(old, leaving));
    world.tell('message', world.put(fresh, arriving));
    return old.id;
  }

  private tellMembership(before: 'left' | 'member', after: 'left' | 'member'): void {
    this.world.tell('my_chat_member', {
      chat: this.current.ref,
      from: this.owner,
      date: seconds(),
      old_chat_member: { status: before, user: this.world.bot },
      new_chat_member: { status: after, user: this.world.bot },
    });
  }
}
