import type { Group } from './group.js';
import { messageOf } from './inline-message.js';
import type { InlineAnswer, InlineResult } from './inline-queries.js';
import type { User } from './objects.js';
import { Presence } from './presence.js';
import { type Screen, toScreen } from './screen.js';
import type { TapAnswer } from './taps.js';
import { seconds, type World } from './world.js';

export type { TapOptions } from './presence.js';

/** Someone who writes to the bot in a private chat, and in groups. */
export class Person extends Presence {
  readonly id: number;
  private readonly places = new Map<Group, Presence>();

  constructor(world: World, user: User) {
    const { id, first_name, username } = user;
    const ref = { id, type: 'private', first_name, ...(username && { username }) } as const;
    const chat = world.addChat(ref, user);
    super(world, user, () => chat);
    this.id = id;
  }

  /** The same person in a group. */
  in(group: Group): Presence {
    const presence =
      this.places.get(group) ?? new Presence(this.world, this.user, () => group.chat);
    this.places.set(group, presence);
    return presence;
  }

  /** Blocks the bot, or lets it write again. The bot is told, if it asked for that. */
  blocks(blocked = true): void {
    const { chat, user, world } = this;
    if (chat.blocked === blocked) return;
    chat.blocked = blocked;
    const member = { status: 'member', user: world.bot };
    const banned = { status: 'kicked', user: world.bot, until_date: 0 };
    world.tell('my_chat_member', {
      chat: chat.ref,
      from: user,
      date: seconds(),
      old_chat_member: blocked ? member : banned,
      new_chat_member: blocked ? banned : member,
    });
  }

  /** Deletes their account: nobody can write to them any more. */
  leavesTelegram(): void {
    this.chat.deactivated = true;
  }

  /** Types `@bot query` in some chat. Resolves with what the bot offers; rejects after `within` ms. */
  asks(query: string, offset = '', within = 10_000): Promise<InlineAnswer> {
    const { user, world } = this;
    const id = String(world.tick());
    const answered = world.inlineQueries.add(id, query, within);
    world.tell('inline_query', { id, from: user, query, offset, chat_type: 'private' });
    return answered;
  }

  /**
   * Picks what the bot offered: it is sent into a chat that the bot does not see. Returns the id by
   * which the bot can edit it; null where it has no buttons.
   */
  picks(result: InlineResult, query = ''): string | null {
    const { user, world } = this;
    const id = result.reply_markup ? `inline-${world.tick()}` : null;
    const message = messageOf(world, user, result);
    if (id !== null) world.inlineMessages.set(id, message);
    const inline = id === null ? {} : { inline_message_id: id };
    world.tell('chosen_inline_result', { result_id: result.id, from: user, query, ...inline });
    return id;
  }

  /** What a message shows that was picked. */
  picked(inlineId: string): Screen {
    const message = this.world.inlineMessages.get(inlineId);
    if (!message) throw new Error('there is no such inline message');
    return toScreen(message);
  }

  /** Presses a button under a message that was picked. */
  tapsPicked(inlineId: string, label: string): Promise<TapAnswer | null> {
    const { user, world } = this;
    const buttons = this.picked(inlineId).buttons.flat();
    const data = buttons.find(({ text }) => text.includes(label))?.callback_data;
    if (data === undefined) throw new Error(`no button says "${label}"`);
    const id = String(world.tick());
    const answered = world.taps.add(id, label, () => undefined);
    const frame = { id, from: user, inline_message_id: inlineId, chat_instance: '1', data };
    world.tell('callback_query', frame);
    return answered;
  }
}
