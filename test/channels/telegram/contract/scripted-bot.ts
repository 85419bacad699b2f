import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startAnswering } from '../../../../src/answering.js';
import { type App, createApp } from '../../../../src/app.js';
import {
  type Brain,
  newSession,
  type Reply,
  type Turn,
  type UserEvent,
} from '../../../../src/bot/index.js';
import type { FloodLimits } from '../../../../src/channels/telegram/flood.js';
import {
  createTelegram,
  type Library,
  type Pace,
  type Telegram,
  telegramPost,
} from '../../../../src/channels/telegram/index.js';
import { keepUp } from '../../../../src/keep-up.js';
import type { KnowledgeBase } from '../../../../src/knowledge/index.js';
import { openStore, type Store } from '../../../../src/store/index.js';
import { createLog, knowledge as someKnowledge } from '../some-knowledge.js';
import { createMountedBot } from './mounted-bot.js';

/** What a person's event is answered with. */
export type Script = (event: UserEvent) => readonly Reply[];

/** A way to be on Telegram. */
export interface Variant {
  readonly library: Library;
  /** `mounted`: in a bot of the library's own, which polls. */
  readonly mode: 'polling' | 'webhook' | 'mounted';
}

/** All of them. */
export const variants: readonly Variant[] = [
  { library: 'grammy', mode: 'polling' },
  { library: 'telegraf', mode: 'polling' },
  { library: 'grammy', mode: 'webhook' },
  { library: 'telegraf', mode: 'webhook' },
  { library: 'grammy', mode: 'mounted' },
  { library: 'telegraf', mode: 'mounted' },
];

/** Those where the bot is ours, and not a guest in another. */
export const ownBots = variants.filter(({ mode }) => mode !== 'mounted');

/** How a scripted bot is made. */
export interface ScriptedOptions extends Variant {
  readonly script: Script;
  readonly telegram: {
    readonly token: string;
    readonly root: string;
    readonly routes?: (origin: string, ...targets: readonly string[]) => unknown;
  };
  readonly token?: string;
  readonly database: string;
  readonly pace?: Pace;
  readonly onTheWay?: number;
  readonly flood?: FloodLimits;
  /** The store's clock; the database's own unless told. */
  readonly clock?: () => number;
  /** Where the webhook listens; any free port unless told. */
  readonly port?: number;
}

/** A bot with all its parts but the conversation, for which a script stands. */
export interface ScriptedBot {
  readonly bot: Pick<Telegram, 'start' | 'stop'>;
  /** Null where it is out of reach. */
  readonly store: Store | null;
  /** What the channel says by itself comes from here. */
  readonly knowledge: KnowledgeBase;
  readonly lines: readonly string[];
  /** What was answered. */
  readonly events: readonly UserEvent[];
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const origin = 'https://bot.example';
export const webhookUrl = `${origin}/telegram/hook`;
export const secret = 'a-secret_of-the-webhook';

/** Makes one; nothing is fetched before its start. */
export async function createScriptedBot(options: ScriptedOptions): Promise<ScriptedBot> {
  const {
    script,
    telegram,
    library,
    mode,
    database,
    pace,
    onTheWay,
    flood,
    token = telegram.token,
  } = options;
  if (mode === 'mounted') return createMountedBot(options);
  const { log, lines } = createLog();
  const { clock } = options;
  const store = await openStore(database, clock && { clock });
  const events: UserEvent[] = [];
  const app = createScriptedApp(store, (event) => {
    events.push(event);
    return script(event);
  });
  const upkeep = await keepUp(store, {}, log);
  let bot: Telegram | null = null;
  const answering = startAnswering(app, () => bot?.wake(), log);
  bot = await createTelegram({
    ...{ store, token, library, log, apiRoot: telegram.root, brain: app.brain },
    ...(mode === 'webhook' ? { mode, url: webhookUrl, secret } : { mode }),
    ...(pace && { pace }),
    ...(onTheWay !== undefined && { onTheWay }),
    ...(flood && { flood }),
    defaultLocale: 'zh-CN',
    processes: upkeep.processes,
    onAsked: answering.wake,
  });
  const running = bot;
  const server = createServer((incoming, outgoing) => running.webhook?.(incoming, outgoing));
  return {
    ...{ bot, store, lines, events, knowledge: scriptedBrain.knowledge },
    start: async () => {
      if (mode === 'webhook') {
        await new Promise<void>((resolve) =>
          server.listen(options.port ?? 0, '127.0.0.1', resolve),
        );
        const { port } = server.address() as AddressInfo;
        await telegram.routes?.(origin, `http://127.0.0.1:${port}`);
      }
      await running.start();
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await answering.stop();
      await running.stop();
      await upkeep.stop();
      await store.close();
    },
  };
}

/** An app whose bot follows a script. */
export function createScriptedApp(store: Store, script: Script): App {
  return createApp({
    brain: scriptedBrain,
    store,
    posts: [telegramPost],
    answer: (_, session, event) => toTurn(script(event), session?.locale ?? event.locale),
  });
}

/** Knowledge enough for the channel. */
export const scriptedBrain: Brain = {
  knowledge: someKnowledge(),
  understand: () => {
    throw new Error('the script answers');
  },
};

export function toTurn(replies: readonly Reply[], locale: UserEvent['locale']): Turn {
  return {
    session: newSession(locale),
    replies,
    effects: [],
    outcome: {
      ...{ decision: 'answer', topics: [], confidence: 1, alternatives: [], offered: [], at: null },
    },
  };
}
