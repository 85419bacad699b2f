import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, type FaultOptions, Faults } from './faults.js';
import { profileKey } from './methods.js';
import type { User } from './objects.js';
import { createPerform } from './perform.js';
import { Person } from './person.js';
import { serve } from './server.js';
import { type Call, World } from './world.js';

/** A Bot API server on the loopback, with people who use the bot. */
export interface TelegramApi {
  /** What to give the bot as `apiRoot`. */
  readonly root: string;
  /** The only token that the server accepts. */
  readonly token: string;
  readonly username: string;
  /** Someone new. */
  readonly person: (details?: Partial<User>) => Person;
  /** Lets something go wrong with the next call of a method. */
  readonly fails: (method: string, fault: Fault, options?: FaultOptions) => void;
  /** Sends the bot any update, without its id. Throws when the update is not as the table says. */
  readonly tells: (kind: string, content: unknown) => void;
  /** The calls so far, of one method or of all. */
  readonly calls: (method?: string) => readonly Call[];
  /** What the bot set: `commands`, `description`, `short_description`; for everyone or a language. */
  readonly profile: (part: string, language?: string) => unknown;
  /**
   * Waits until every update is confirmed, every tap answered, and nothing was called for `quiet`
   * milliseconds (100 unless told). Rejects after 10 s.
   */
  readonly settles: (quiet?: number) => Promise<void>;
  /** What the bot did wrong so far; forgets it, so that {@link TelegramApi.stop} will not throw. */
  readonly takeViolations: () => readonly string[];
  /** Ends the server. Rejects when the bot did anything wrong. */
  readonly stop: () => Promise<void>;
}

/** Starts a fake Telegram. */
export async function startTelegramApi(): Promise<TelegramApi> {
  const token = '7000000001:AAFakeTokenThatOnlyThisServerKnows00';
  const world = new World();
  const faults = new Faults();
  const server = await serve(world, token, createPerform(world, faults));
  // Ids beyond 32 bits, as Telegram has them.
  let nextId = 5_000_000_001;

  function takeViolations(): readonly string[] {
    const taken = world.violations;
    world.violations = [];
    return taken;
  }

  return {
    root: server.root,
    token,
    username: world.bot.username ?? '',
    person: (details = {}) =>
      new Person(world, { id: nextId++, is_bot: false, first_name: 'Wang', ...details }),
    fails: (method, fault, options) => faults.add(method, fault, options),
    tells: (kind, content) => world.tell(kind, content),
    calls: (method) => world.calls.filter((call) => !method || call.method === method),
    profile: (part, language) => world.profile.get(profileKey(part, language)),
    async settles(quiet = 100) {
      for (const end = Date.now() + 10_000; Date.now() < end; await sleep(10)) {
        const last = world.calls.findLast(({ method }) => method !== 'getUpdates')?.at ?? 0;
        const open = world.updates.size + world.taps.unanswered;
        if (open === 0 && Date.now() - Math.max(last, world.updates.lastConfirmed) > quiet) return;
      }
      throw new Error('the bot did not settle within 10 s');
    },
    takeViolations,
    async stop() {
      world.taps.close();
      await server.close();
      const violations = takeViolations();
      if (violations.length > 0)
        throw new Error(`the bot broke Telegram's rules:\n${violations.join('\n')}`);
    },
  };
}
