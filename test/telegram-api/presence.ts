import type { Chat } from './chat.js';
import { entitiesOf } from './entities-of.js';
import type { InlineButton, Message, User } from './objects.js';
import { plain, type Screen, toScreen } from './screen.js';
import type { TapAnswer } from './taps.js';
import { seconds, type World } from './world.js';

export interface TapOptions {
  /** The tap comes with an InaccessibleMessage, as where the history was cleared. */
  readonly inaccessible?: boolean;
  /** The tap reaches the bot so late that it can no longer be answered. */
  readonly expired?: boolean;
  /** A message as it once was; the latest that has such a button unless told. */
  readonly on?: Screen;
}

/** Someone in a chat with the bot. */
export class Presence {
  protected readonly world: World;
  readonly user: User;
  private readonly place: () => Chat;
  /** When they last did something, in the order of all changes. */
  private acted = 0;

  /** @param place the chat; a group's changes when it becomes a supergroup */
  constructor(world: World, user: User, place: () => Chat) {
    this.world = world;
    this.user = user;
    this.place = place;
  }

  get chat(): Chat {
    return this.place();
  }

  /** Sends a text. For the reply see {@link sees}. */
  writes(text: string): void {
    const entities = entitiesOf(text);
    this.sends({ text, ...(entities.length > 0 && { entities }) });
  }

  /** Sends a text into a topic of a forum. */
  writesIn(topic: number, text: string): void {
    const entities = entitiesOf(text);
    this.sends({
      ...{ text, message_thread_id: topic, is_topic_message: true },
      ...(entities.length > 0 && { entities }),
    });
  }

  /** Sends a text in reply to a message, the bot's latest unless told. */
  replies(text: string, to: Screen | null = null): void {
    const message = to ? this.chat.find(to.id) : this.last();
    if (!message) throw new Error('there is no such message to reply to');
    const { reply_to_message: _, ...replied } = message;
    const entities = entitiesOf(text);
    this.sends({ text, reply_to_message: replied, ...(entities.length > 0 && { entities }) });
  }

  /** Sends a message of any content, `{ dice: { emoji: '🎲', value: 3 } }`. */
  sends(content: Readonly<Record<string, unknown>>): void {
    this.act();
    const { chat, user, world } = this;
    this.tells('message', 'wrote', { ...world.newMessage(chat, user), ...content });
  }

  /** Changes the text of the last message they sent. */
  edits(text: string): void {
    const last = this.chat.messages.findLast(({ from }) => from?.id === this.user.id);
    if (!last) throw new Error('there is nothing to edit');
    this.act();
    const { entities: _, ...kept } = last;
    const entities = entitiesOf(text);
    this.tells('edited_message', 'edited', {
      ...kept,
      text,
      edit_date: seconds(),
      ...(entities.length > 0 && { entities }),
    });
  }

  /**
   * Presses the latest button whose label contains a text. Resolves with the answer to the tap, or
   * with null when it is overdue. Throws when no such button is on screen.
   */
  taps(label: string, options: TapOptions = {}): Promise<TapAnswer | null> {
    const { message, button } = this.findButton(label, options.on ?? null);
    if (button.callback_data === undefined)
      throw new Error(`"${label}" leads to ${button.url ?? 'something else than the bot'}`);
    return this.press(message, button.callback_data, label, options);
  }

  /** Sends a tap with data that may stand on no button, for the latest message of the bot. */
  forges(data: string): Promise<TapAnswer | null> {
    return this.press(this.last(), data, data, {});
  }

  /** Everything the bot said, oldest first. */
  get screens(): readonly Screen[] {
    return this.fromBot().map(toScreen);
  }

  /** The latest message of the bot. */
  get screen(): Screen {
    return toScreen(this.last());
  }

  /** What the chat shows now, as plain text: every message with its buttons in brackets. */
  shows(): string {
    return this.chat.messages.map((message) => plain(toScreen(message))).join('\n\n');
  }

  /**
   * Waits for a message that was sent or edited since the person last did something, and that
   * contains a text. Rejects after `within` milliseconds.
   */
  async sees(wanted: string | RegExp, within = 10_000): Promise<Screen> {
    const { chat, acted } = this;
    const shows = (text: string) =>
      typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
    const find = () =>
      this.fromBot().findLast(
        (message) => chat.changedAt(message) > acted && shows(message.text ?? ''),
      ) ?? null;
    const found = await chat.changes.waitFor(find, within);
    if (found) return toScreen(found);
    const texts = this.screens.map(({ text }) => text).join('\n---\n');
    throw new Error(`${wanted} was not seen within ${within} ms. On screen:\n${texts}`);
  }

  /** Deletes the latest message of the bot. */
  deletes(): void {
    const { message_id } = this.last();
    this.chat.remove(message_id);
    const deleted = { by: 'person', what: 'deleted', message: message_id, text: '' } as const;
    this.world.note(this.chat, { ...deleted, who: this.user.id, update: null });
  }

  private tells(kind: string, what: 'wrote' | 'edited', message: Message): void {
    const { chat, user, world } = this;
    const update = world.tell(kind, world.put(chat, message));
    const text = message.text ?? '';
    const { message_id } = message;
    world.note(chat, { by: 'person', who: user.id, what, message: message_id, text, update });
  }

  private press(
    message: Message,
    data: string,
    label: string,
    { inaccessible, expired }: TapOptions,
  ): Promise<TapAnswer | null> {
    this.act();
    const { chat, user, world } = this;
    const id = String(world.tick());
    const { message_id, chat: ref } = message;
    const note = (by: 'bot' | 'person', text: string, update: number | null) =>
      world.note(chat, {
        by,
        who: by === 'bot' ? world.bot.id : user.id,
        what: by === 'bot' ? 'answered-tap' : 'tapped',
        message: message_id,
        text,
        update,
      });
    const answered = expired
      ? Promise.resolve(null)
      : world.taps.add(id, label, ({ text }) => note('bot', text, null));
    const update = world.tell('callback_query', {
      id,
      from: user,
      message: inaccessible ? { message_id, chat: ref, date: 0 } : message,
      chat_instance: String(chat.id),
      data,
    });
    note('person', data, update);
    return answered;
  }

  protected act(): void {
    this.chat.started = true;
    this.acted = this.world.tick();
  }

  private fromBot(): Message[] {
    return this.chat.messages.filter(({ from }) => from?.id === this.world.bot.id);
  }

  private last(): Message {
    const last = this.fromBot().at(-1);
    if (!last) throw new Error('the bot has said nothing');
    return last;
  }

  private findButton(label: string, on: Screen | null): { message: Message; button: InlineButton } {
    for (const message of this.fromBot().reverse()) {
      if (on && on.id !== message.message_id) continue;
      const rows = on?.buttons ?? message.reply_markup?.inline_keyboard ?? [];
      const button = rows.flat().find(({ text }) => text.includes(label));
      if (button) return { message, button };
    }
    throw new Error(`no button says "${label}"`);
  }
}
