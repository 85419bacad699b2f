import { join } from 'node:path';

/** A bot that answers over a webhook. */
export interface Contender {
  readonly name: string;
  /** Of a script that takes `{telegram, port, …}` and writes a line when it is up. */
  readonly script: URL;
  /** What it is told beside. @param folder an empty one of its own */
  readonly settings: (folder: string) => object;
}

/** grammY and nothing else: what is lost is lost. */
export const bareBot: Contender = {
  name: 'bare grammY echo bot',
  script: new URL('./echo-bot.ts', import.meta.url),
  settings: () => ({}),
};

/**
 * All of the bot but the conversation, for which an echo stands: inbox, sessions, outbox, on SQLite.
 *
 * @param onTheWay how many new messages at a time: what may come twice after a kill
 */
export const ourBot = (library: 'grammy' | 'telegraf', onTheWay = 1): Contender => ({
  name: `unbind-bot by ${library}${onTheWay === 1 ? '' : `, ${onTheWay} messages on their way`}`,
  script: new URL('../../test/channels/telegram/contract/scripted-process.ts', import.meta.url),
  settings: (folder) => ({
    ...{ library, mode: 'webhook', onTheWay },
    database: `sqlite:${join(folder, 'bot.sqlite')}`,
  }),
});
