import { setTimeout as sleep } from 'node:timers/promises';
import type { RemotePerson, RemoteTelegram } from '../../../test/telegram-api/index.js';

/** People who do what people do, each now and then. */
export interface EverydayOptions {
  readonly people: number;
  /** What all of them do in a second, on average. */
  readonly perSecond: number;
  readonly questions: readonly string[];
}

/** What they have done, and what became of it. */
export interface Doings {
  readonly counts: Readonly<Record<Deed | 'unanswered' | 'overdue taps', number>>;
  /** Milliseconds from each question to its answer. */
  readonly latencies: readonly number[];
}

/** Shares of what they do. */
const shares = {
  asks: 70,
  taps: 22,
  edits: 3,
  'sends a dice': 2,
  'opens the menu': 1.5,
  'asks inline': 1,
  blocks: 0.3,
  floods: 0.2,
};
type Deed = keyof typeof shares;

const flood = 30;
/** Long, in milliseconds: on a machine with other work answers are late, and that is not what is measured. */
const answeredWithin = 60_000;

/** Makes the people; they begin when they are told to go on. */
export async function createEveryday(telegram: RemoteTelegram, options: EverydayOptions) {
  const { questions, perSecond } = options;
  const counts = { ...mapped(shares, () => 0), unanswered: 0, 'overdue taps': 0 };
  const latencies: number[] = [];
  const idle: RemotePerson[] = [];
  const blocked = new Set<RemotePerson>();
  for (let count = 0; count < options.people; count++)
    idle.push(
      await telegram.person({ language_code: oneOf(['zh-hans', 'zh-hans', 'zh-hant', 'en']) }),
    );
  const underWay = new Set<Promise<void>>();

  async function isAnswered(person: RemotePerson): Promise<void> {
    const since = performance.now();
    const isSeen = await person.sees(/\S/, answeredWithin).then(
      () => true,
      () => false,
    );
    if (isSeen) latencies.push(performance.now() - since);
    else counts.unanswered++;
  }

  async function ask(person: RemotePerson, text = oneOf(questions)): Promise<void> {
    await person.writes(text);
    await isAnswered(person);
  }

  /** A label on screen that leads on; null without one. */
  async function findLabel(person: RemotePerson): Promise<string | null> {
    const screen = await person.screen().catch(() => null);
    const buttons = screen?.buttons.flat().filter(({ callback_data }) => callback_data) ?? [];
    return buttons.length > 0 ? oneOf(buttons).text : null;
  }

  const deeds: Record<Deed, (person: RemotePerson) => Promise<unknown>> = {
    asks: ask,
    taps: async (person) => {
      const label = await findLabel(person);
      if (label === null) return ask(person);
      if ((await person.taps(label)) === null) counts['overdue taps']++;
    },
    edits: async (person) => {
      await ask(person);
      await person.edits(oneOf(questions));
    },
    'sends a dice': async (person) => {
      await person.sends({ dice: { emoji: '🎲', value: 3 } });
      await isAnswered(person);
    },
    'opens the menu': (person) => ask(person, '/menu'),
    'asks inline': (person) => person.asks(oneOf(questions).slice(0, 12)),
    blocks: async (person) => {
      await person.blocks();
      blocked.add(person);
    },
    floods: async (person) => {
      for (let count = 0; count < flood; count++) await person.writes(oneOf(questions));
    },
  };

  async function act(person: RemotePerson): Promise<void> {
    if (blocked.delete(person)) await person.blocks(false);
    const deed = drawn();
    counts[deed]++;
    await deeds[deed](person).catch((error: unknown) => {
      // What stood on screen is gone, or an edit has nothing to edit.
      if (!(error instanceof Error && /^no button|^there is nothing/.test(error.message)))
        throw error;
    });
  }

  return {
    /** They go on until so many seconds are over. */
    goOn: async (seconds: number): Promise<void> => {
      const end = performance.now() + seconds * 1000;
      while (performance.now() < end) {
        await sleep((-Math.log(1 - Math.random()) * 1000) / perSecond);
        const [person] = idle.splice(Math.floor(Math.random() * idle.length), 1);
        if (!person) continue;
        const done = act(person).finally(() => {
          idle.push(person);
          underWay.delete(done);
        });
        underWay.add(done);
      }
    },
    /** Waits for what they still wait for. */
    end: async (): Promise<Doings> => {
      await Promise.all(underWay);
      return { counts, latencies };
    },
  };
}

function drawn(): Deed {
  const entries = Object.entries(shares) as [Deed, number][];
  let left = Math.random() * entries.reduce((sum, [, share]) => sum + share, 0);
  for (const [deed, share] of entries) {
    left -= share;
    if (left < 0) return deed;
  }
  return 'asks';
}

function oneOf<Thing>(things: readonly Thing[]): Thing {
  const thing = things[Math.floor(Math.random() * things.length)];
  if (thing === undefined) throw new Error('there is nothing to choose from');
  return thing;
}

function mapped<Name extends string>(of: Record<Name, unknown>, value: () => number) {
  return Object.fromEntries(Object.keys(of).map((name) => [name, value()])) as Record<Name, number>;
}
