import type { Chat } from './chat.js';
import { entitiesOf } from './entities-of.js';
import type { Message } from './objects.js';
import { seconds, type World } from './world.js';

/** A channel with the bot in it. */
export class Channel {
  readonly chat: Chat;

  constructor(
    private readonly world: World,
    readonly id: number,
    title: string,
  ) {
    this.chat = world.addChat({ id, type: 'channel', title }, null);
    this.chat.started = true;
  }

  /** Publishes a text. */
  posts(text: string): void {
    const { chat } = this;
    const frame = { message_id: chat.takeId(), sender_chat: chat.ref, chat: chat.ref };
    this.tells('channel_post', 'wrote', { ...frame, date: seconds(), ...withEntities(text) });
  }

  /** Changes the latest post. */
  edits(text: string): void {
    const last = this.chat.messages.findLast(({ from }) => from === undefined);
    if (!last) throw new Error('there is nothing to edit');
    const { entities: _, ...kept } = last;
    const edited = { ...kept, edit_date: seconds(), ...withEntities(text) };
    this.tells('edited_channel_post', 'edited', edited);
  }

  private tells(kind: string, what: 'wrote' | 'edited', message: Message): void {
    const { chat, id: who, world } = this;
    const update = world.tell(kind, world.put(chat, message));
    const { message_id, text = '' } = message;
    world.note(chat, { by: 'person', who, what, message: message_id, text, update });
  }
}

function withEntities(text: string) {
  const entities = entitiesOf(text);
  return { text, ...(entities.length > 0 && { entities }) };
}
