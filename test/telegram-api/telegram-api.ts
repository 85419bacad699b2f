import type { Call, CallCounts } from './call-record.js';
import { Channel } from './channel.js';
import { type CrowdOptions, type CrowdReport, runCrowd } from './crowd.js';
import { type Fault, type FaultOptions, Faults, type RandomFaults } from './faults.js';
import { Group, type GroupDetails } from './group.js';
import { methods } from './methods.js';
import type { User } from './objects.js';
import type { TelegramApiOptions } from './options.js';
import { createPerform } from './perform.js';
import { Person } from './person.js';
import { profileKey } from './profile.js';
import { createRandom } from './random.js';
import type { PaceCounts } from './rate-limits.js';
import { serve } from './server.js';
import { settle } from './settle.js';
import type { Entry } from './transcript.js';
import type { Delivery } from './webhook.js';
import { createWebhookMethods, endWebhook } from './webhook-methods.js';
import { createWebhookReply } from './webhook-reply.js';
import { World } from './world.js';

/** A Bot API server on the loopback, with people who use the bot. */
export interface TelegramApi {
  /** What to give the bot as `apiRoot`. */
  readonly root: string;
  /** The only token that the server accepts. */
  readonly token: string;
  readonly username: string;
  /** Of everything random: given as an option, all of it happens again. */
  readonly seed: number;
  /** Someone new. */
  readonly person: (details?: Partial<User>) => Person;
  /** Lets many people ask; resolves with how they were answered. */
  readonly crowd: (options: CrowdOptions) => Promise<CrowdReport>;
  /** A new group with the bot in it; see `person.in(group)`. */
  readonly group: (details?: GroupDetails) => Group;
  /** A new channel with the bot in it. */
  readonly channel: (title?: string) => Channel;
  /** Lets something go wrong with the next call of a method. */
  readonly fails: (method: string, fault: Fault, options?: FaultOptions) => void;
  /** Lets calls go wrong by chance from now on; null ends it. */
  readonly failsByChance: (faults: RandomFaults | null) => void;
  /** Sends the bot any update, without its id. Throws when the update is not as the table says. */
  readonly tells: (kind: string, content: unknown) => void;
  /** Delivers an update once more, or `times` more, although the bot took it, as Telegram may. */
  readonly repeats: (update: number, times?: number) => void;
  /** Goes on with another update id, as after a quiet week; any unless told, lower ones too. */
  readonly restartsIds: (next?: number) => void;
  /** Lets a public address lead to one process or several; those that do not listen are skipped. */
  readonly routes: (origin: string, ...targets: readonly string[]) => void;
  /** The bot was killed: what it repeats of the 5 s before is no violation. */
  readonly forgives: () => void;
  /** The calls so far, of one method or of all. */
  readonly calls: (method?: string) => readonly Call[];
  /** How many calls of each method got which answer. */
  readonly counts: () => CallCounts;
  /** How often the limits were passed. */
  readonly pace: () => PaceCounts;
  /** The attempts to deliver updates to the webhook. */
  readonly deliveries: () => readonly Delivery[];
  /** What happened in a chat, in its order. */
  readonly transcript: (chat: number) => readonly Entry[];
  /** What the bot set: `commands`, `description`, `short_description`; for everyone or a language. */
  readonly profile: (part: string, language?: string) => unknown;
  /**
   * Waits until every update is confirmed, every tap answered, and nothing was called for `quiet`
   * milliseconds (100 unless told). Rejects after `within`, 10 s unless told.
   */
  readonly settles: (quiet?: number, within?: number) => Promise<void>;
  /** What the bot did wrong so far; forgets it, so that {@link TelegramApi.stop} will not throw. */
  readonly takeViolations: () => readonly string[];
  /** Ends the server. Rejects when the bot did anything wrong. */
  readonly stop: () => Promise<void>;
}

/** Starts a fake Telegram. */
export async function startTelegramApi(options: TelegramApiOptions = {}): Promise<TelegramApi> {
  const token = '7000000001:AAFakeTokenThatOnlyThisServerKnows00';
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 32);
  const random = createRandom(seed);
  const world = new World(options, random);
  const faults = new Faults(createRandom(seed + 1), options.faults);
  const perform = createPerform(world, faults, {
    ...methods,
    ...createWebhookMethods((answer) => reply(answer)),
  });
  const reply = createWebhookReply(world, perform);
  const server = await serve(world, token, perform, options.port ?? 0);
  const nextId = createIds();

  function addPerson(details: Partial<User> = {}): Person {
    return new Person(world, {
      id: nextId('private'),
      is_bot: false,
      first_name: 'Wang',
      ...details,
    });
  }

  function takeViolations(): readonly string[] {
    const taken = world.violations;
    world.violations = [];
    return taken;
  }

  return {
    root: server.root,
    token,
    username: world.bot.username ?? '',
    seed,
    person: addPerson,
    crowd: (more) => runCrowd((language_code) => addPerson({ language_code }), more),
    group: (details = {}) => new Group(world, nextId, addPerson().user, details),
    channel: (title = 'A channel') => new Channel(world, nextId('channel'), title),
    fails: (method, fault, more) => faults.add(method, fault, more),
    failsByChance: (random) => {
      faults.random = random;
    },
    tells: (kind, content) => {
      world.tell(kind, content);
    },
    repeats: (update, times = 1) => world.repeat(update, times),
    restartsIds: (next = random.whole(1, 900_000_000)) => {
      world.updates.next = next;
    },
    routes: (origin, ...targets) => world.routes.set(origin, targets),
    forgives: () => world.forgive(),
    calls: (method) => world.record.calls.filter((call) => !method || call.method === method),
    counts: () => world.record.counts,
    pace: () => ({ ...world.pace }),
    deliveries: () => world.deliveries,
    transcript: (chat) => world.chats.get(chat)?.transcript ?? [],
    profile: (part, language) => world.profile.get(profileKey(part, language)),
    settles: (quiet = 100, within = 10_000) => settle(world, quiet, within),
    takeViolations,
    async stop() {
      world.taps.close();
      world.inlineQueries.close();
      endWebhook(world);
      await server.close();
      const violations = takeViolations();
      if (violations.length > 0)
        throw new Error(`the bot broke Telegram's rules:\n${violations.join('\n')}`);
    },
  };
}

/** Ids as Telegram has them: beyond 32 bits, negative for groups. */
function createIds(): (type: 'private' | 'group' | 'supergroup' | 'channel') => number {
  const next = { private: 5_000_000_001, group: -4_000_001, long: -1_002_000_000_001 };
  return (type) => {
    if (type === 'private') return next.private++;
    return type === 'group' ? next.group-- : next.long--;
  };
}
