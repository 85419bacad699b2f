import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat } from './chat.js';
import type { InlineButton, Message, User } from './objects.js';
import { type Screen, toScreen } from './screen.js';
import { seconds, type World } from './world.js';

export interface TapOptions {
  /** The tap comes with an InaccessibleMessage, as where the history was cleared. */
  readonly inaccessible?: boolean;
}

/** Someone who writes to the bot in a private chat. */
export class Person {
  readonly id: number;
  private readonly world: World;
  private readonly chat: Chat;
  /** When they last did something, in the order of all changes. */
  private acted = 0;

  constructor(world: World, user: User) {
    this.world = world;
    this.id = user.id;
    this.chat = world.addPerson(user);
  }

  /** Sends a text. For the reply see {@link sees}. */
  writes(text: string): void {
    const command = /^\/\w+(@\w+)?/.exec(text)?.[0];
    const entities = command && [{ type: 'bot_command', offset: 0, length: command.length }];
    this.sends({ text, ...(entities && { entities }) });
  }

  /** Sends a message of any content, `{ dice: { emoji: '🎲', value: 3 } }`. */
  sends(content: Readonly<Record<string, unknown>>): void {
    this.act();
    const message = { ...this.world.newMessage(this.chat, this.chat.person), ...content };
    this.world.tell('message', this.world.put(this.chat, message));
  }

  /** Changes the text of the last message they sent. */
  edits(text: string): void {
    const last = this.chat.messages.findLast(({ from }) => from.id === this.id);
    if (!last) throw new Error('there is nothing to edit');
    this.act();
    const message = { ...last, text, edit_date: seconds() };
    this.world.tell('edited_message', this.world.put(this.chat, message));
  }

  /**
   * Presses the latest button whose label contains a text. Resolves when the tap is answered or
   * overdue. Throws when no such button is on screen.
   */
  taps(label: string, options: TapOptions = {}): Promise<void> {
    const { message, button } = this.findButton(label);
    if (button.callback_data === undefined) throw new Error(`"${label}" leads to ${button.url}`);
    return this.press(message, button.callback_data, label, options);
  }

  /** Sends a tap with data that may stand on no button, for the latest message of the bot. */
  forges(data: string): Promise<void> {
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

  /**
   * Waits for a message that was sent or edited since the person last did something, and that
   * contains a text. Rejects after `within` milliseconds.
   */
  async sees(wanted: string | RegExp, within = 3000): Promise<Screen> {
    const shows = (text: string) =>
      typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
    for (const end = Date.now() + within; Date.now() < end; await sleep(5)) {
      const found = this.fromBot().findLast(
        (message) => this.chat.changedAt(message) > this.acted && shows(message.text ?? ''),
      );
      if (found) return toScreen(found);
    }
    const texts = this.screens.map(({ text }) => text).join('\n---\n');
    throw new Error(`${wanted} was not seen within ${within} ms. On screen:\n${texts}`);
  }

  /** Blocks the bot, or lets it write again. */
  blocks(blocked = true): void {
    this.chat.blocked = blocked;
  }

  /** Deletes the latest message of the bot. */
  deletes(): void {
    this.chat.remove(this.last().message_id);
  }

  private press(message: Message, data: string, label: string, options: TapOptions) {
    this.act();
    const id = String(this.world.tick());
    const answered = this.world.taps.add(id, label);
    const { message_id, chat } = message;
    this.world.tell('callback_query', {
      id,
      from: this.chat.person,
      message: options.inaccessible ? { message_id, chat, date: 0 } : message,
      chat_instance: String(this.id),
      data,
    });
    return answered;
  }

  private act(): void {
    this.chat.started = true;
    this.acted = this.world.tick();
  }

  private fromBot(): Message[] {
    return this.chat.messages.filter(({ from }) => from.id === this.world.bot.id);
  }

  private last(): Message {
    const last = this.fromBot().at(-1);
    if (!last) throw new Error('the bot has said nothing');
    return last;
  }

  private findButton(label: string): { message: Message; button: InlineButton } {
    for (const message of this.fromBot().reverse()) {
      const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
      const button = buttons.find(({ text }) => text.includes(label));
      if (button) return { message, button };
    }
    throw new Error(`no button says "${label}"`);
  }
}
