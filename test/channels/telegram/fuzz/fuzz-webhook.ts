import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { unlimited } from '../../../../src/channels/telegram/index.js';
import { parseConfig } from '../../../../src/config.js';
import type { Log } from '../../../../src/log.js';
import { run } from '../../../../src/run.js';
import { type Person, startTelegramApi, type TelegramApi } from '../../../telegram-api/index.js';
import { createRandom } from '../../../telegram-api/random.js';
import { createLog } from '../some-knowledge.js';
import type { Cast } from '../well-formed-updates.js';
import { type HostileBody, hostileBody } from './hostile-bodies.js';
import { walkRestlessly } from './restless-walk.js';

/** How much is posted, and to what. */
export interface FuzzOptions {
  readonly bodies: number;
  /** `sqlite:FILE` or `postgres://…`, empty. */
  readonly database: string;
  /** Of everything random: the same bodies come again. */
  readonly seed: number;
}

/** What became of it. All lists are to be empty. */
export interface FuzzReport {
  readonly posted: number;
  /** How many bodies got which HTTP status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** How many messages the bot sent or changed. */
  readonly said: number;
  readonly badStatuses: readonly string[];
  /** Calls that a strict Bot API refuses. */
  readonly refused: readonly string[];
  /** Lines of level `error`, but for messages that have no place to go. */
  readonly errors: readonly string[];
  readonly crashes: readonly string[];
  /** People who asked in the midst of it, and got no answer. */
  readonly unanswered: readonly string[];
}

const secret = 'a-secret_of-the-webhook';
const origin = 'https://bot.example';
/** Posted before everything has to be at rest again, by so many at once. */
const batch = 200;
const atOnce = 40;
const stepsPerBatch = 25;
const goodStatuses = new Set([200, 400, 401, 413]);

/** What a call may be refused for that has to do with what only the broken update knows. */
const ownFault =
  /chat not found|message thread not found|message to edit not found|query is too old|chat was upgraded|message is not modified/;
/** The update told wrongly what the message shows; with those who do not, the call is looked at. */
const toldWrongly = 'editMessageText: an edit that changes nothing';

/**
 * Posts random and broken updates to the webhook of the whole bot with all that ships, on a strict fake
 * Telegram, and lets others ask and tap in between, as people do.
 */
export async function fuzzWebhook({ bodies, database, seed }: FuzzOptions): Promise<FuzzReport> {
  const telegram = await startTelegramApi({
    ...{ pace: 'off', seed, firstUpdateId: 700_000_000, taps: { answerWithin: 10_000 } },
    keep: { calls: 4 * batch, messages: 50 },
  });
  const { log, lines } = createLog();
  const random = createRandom(seed);
  const crashes: string[] = [];
  const onCrash = (error: unknown): void => {
    crashes.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  process.on('unhandledRejection', onCrash).on('uncaughtExceptionMonitor', onCrash);
  const bot = await startBot(telegram, database, log as unknown as Log);
  const statuses: Record<string, number> = {};
  const badStatuses: string[] = [];
  const refused: string[] = [];
  const unanswered: string[] = [];

  async function post(body: HostileBody, updateId: number): Promise<void> {
    const knowsSecret = updateId % 50 !== 0;
    const status = await bot.post(body(updateId), knowsSecret ? secret : 'another');
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (!goodStatuses.has(status) || (status === 401) === knowsSecret)
      badStatuses.push(`${status} for update ${updateId}`);
  }

  for (let posted = 0; posted < bodies; posted += batch) {
    const began = Date.now();
    const cast = createCast(telegram);
    const sample = { numRuns: Math.min(batch, bodies - posted), seed: seed + posted };
    const hostile = fc.sample(hostileBody(cast), sample);
    const witness = telegram.person({ language_code: 'en' });
    const walker = telegram.person({ language_code: 'zh-hans' });
    const others = [ask(witness), walkRestlessly(walker, random, stepsPerBatch)].map((other) =>
      other.catch((error: unknown) => unanswered.push(String(error))),
    );
    await inParallel(hostile, (body, index) => post(body, 1_000_000 + posted + index));
    await Promise.all(others);
    await bot.settles();
    const truthful = [witness.id, walker.id];
    for (const { method, at, answer, parameters } of telegram.calls()) {
      if (at < began || answer?.status === 200) continue;
      const isOfBroken = !truthful.includes(Number(parameters.chat_id));
      if (answer?.status !== 400 || !isOfBroken || !ownFault.test(answer.description ?? ''))
        refused.push(`${method} ${answer?.description} ${JSON.stringify(parameters)}`);
    }
    refused.push(...telegram.takeViolations().filter((violation) => violation !== toldWrongly));
  }
  const { sendMessage = {}, editMessageText = {} } = telegram.counts();
  await bot.stop();
  await telegram.stop();
  process.off('unhandledRejection', onCrash).off('uncaughtExceptionMonitor', onCrash);
  return {
    posted: bodies,
    statuses,
    said: (sendMessage['200'] ?? 0) + (editMessageText['200'] ?? 0),
    ...{ badStatuses, refused, crashes, unanswered },
    errors: lines.filter((line) => line.startsWith('error') && !isHomeless(line)),
  };
}

/** The whole bot, and what is seen of it from outside. */
async function startBot(telegram: TelegramApi, database: string, log: Log) {
  const config = parseConfig({
    PORT: '0',
    DATABASE_URL: database,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    TELEGRAM_WEBHOOK_URL: `${origin}/hook`,
    TELEGRAM_WEBHOOK_SECRET: secret,
  });
  const { address, connected, stop } = await run(config, log, { pace: unlimited });
  telegram.routes(origin, address);
  await connected;

  /** How much waits in inbox and outbox. */
  async function waiting(): Promise<number> {
    const metrics = await (await fetch(`${address}metrics`)).text();
    const boxes = [...metrics.matchAll(/^unbind_bot_waiting\{.*\} (\d+)$/gm)];
    if (boxes.length !== 2) throw new Error('there are no metrics of what waits');
    return boxes.reduce((total, [, count]) => total + Number(count), 0);
  }

  return {
    stop,
    post: async (body: Uint8Array<ArrayBuffer>, secretToken: string) => {
      const headers = { 'x-telegram-bot-api-secret-token': secretToken };
      const response = await fetch(`${address}hook`, { method: 'POST', headers, body });
      await response.arrayBuffer();
      return response.status;
    },
    settles: async () => {
      for (const end = Date.now() + 30_000; (await waiting()) > 0; await sleep(50))
        if (Date.now() > end) throw new Error('what was posted is not worked off');
      await telegram.settles(50, 30_000);
    },
  };
}

/** New people in a new group, so that nobody sends more than is answered. */
function createCast(telegram: TelegramApi): Cast {
  const [wang, li] = ['zh-hans', 'en'].map((language_code) => {
    const { chat, user } = telegram.person({ language_code });
    // What they write is posted here and not there.
    chat.started = true;
    return { ...user };
  });
  if (!wang || !li) throw new Error('somebody is missing');
  const { username } = telegram;
  return { wang, li, username, group: { ...telegram.group().chat.ref } };
}

/** Asks and taps as people do. */
async function ask(person: Person): Promise<void> {
  person.writes('/unbind_phone');
  const { buttons } = await person.sees('phone', 20_000);
  await person.taps(buttons[0]?.[0]?.text ?? '');
}

async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const left = items.entries();
  const workers = Array.from({ length: atOnce }, async () => {
    for (const [index, item] of left) await work(item, index);
  });
  await Promise.all(workers);
}

const isHomeless = (line: string): boolean =>
  line.endsWith('a message can never be delivered') && ownFault.test(line);
