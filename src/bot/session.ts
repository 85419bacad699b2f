import { z } from 'zod';
import { boundThings, type Locale, localeSchema, stages } from '../knowledge/index.js';

const version = 1;

/** From here turns are counted from 0 again. */
export const turnsCounted = 100;

/** How many topics of a turn are remembered as said. */
export const mostSaid = 8;

/** What a person can have been warned of: a secret that they sent here, or what somebody else wants. */
export const warnings = [
  'secret',
  'unofficial-link',
  'paid-offer',
  'stranger-offer',
  'code-request',
] as const;

/** How many further wishes are kept in mind. */
export const mostWishes = 3;

const positionSchema = z.object({
  topic: z.string().max(48),
  /** Null on a guide's overview. */
  method: z.string().max(24).nullable(),
  /** From 1; 0 on the overview. */
  step: z.int().min(0).max(99),
});

const choiceSchema = z.object({ label: z.string().max(60), data: z.string().max(64) });

const toneSchema = z.object({
  /** How many turns there were: wordings take turns. */
  turns: z
    .int()
    .min(0)
    .max(turnsCounted - 1),
  /** Whether the last turn answered, in other words, what stood above already. */
  again: z.boolean(),
  /** Whether the bot has apologised: once is enough. */
  apologised: z.boolean(),
});

const newTone = { turns: 0, again: false, apologised: false };

const toldSchema = z.object({
  /** Whether a device or a number of theirs is in somebody else's hands. */
  inOtherHands: z.boolean(),
  /** Whether they can log in; null until they say. */
  loggedIn: z.boolean().nullable(),
});

const nothingTold: z.infer<typeof toldSchema> = { inOtherHands: false, loggedIn: null };

/** It has at most 16 keys: of more, a changed copy takes the engine ten times as long. */
const sessionSchema = z.object({
  version: z.literal(version),
  locale: localeSchema,
  /** Whether the person picked the language, rather than the bot guessing it. */
  localeChosen: z.boolean(),
  at: positionSchema.nullable(),
  /** The choices on screen in reading order: what a typed number picks from. */
  choices: z.array(choiceSchema).max(24),
  /** How many questions in a row were not understood, or were no more than a plea. */
  misses: z.int().min(0).max(99),
  // What follows has defaults, for sessions that were stored before there was such a thing.
  /** The id of the app that the talk is about. */
  app: z.string().max(32).nullable().default(null),
  /** The topic that was answered last: what "and the mailbox?" leans on. */
  topic: z.string().max(48).nullable().default(null),
  /** The thing that the person named last as bound. */
  bound: z.enum(boundThings).nullable().default(null),
  /** The method that was gone last, for a guide that has it. */
  way: z.string().max(24).nullable().default(null),
  /** What else was asked for in one breath and is still to be answered, in order. */
  wishes: z.array(z.string().max(48)).max(mostWishes).default([]),
  /** Where somebody is led, turn by turn, whose account something has happened to. */
  course: z
    .object({
      topic: z.string().max(48),
      stage: z.enum(stages).nullable(),
      /** Whether a binding was told to be replaced, and not to be put back since. */
      isTaken: z.boolean().default(false),
    })
    .nullable()
    .default(null),
  /** What they told of themselves that no place in a guide shows. */
  told: toldSchema.default(nothingTold),
  /** The topics that the last turn answered or asked back with: nothing is said twice in a row. */
  said: z.array(z.string().max(48)).max(mostSaid).default([]),
  /** What the person was warned of, until something else is answered. */
  warned: z.enum(warnings).nullable().default(null),
  /** How the bot has spoken so far. */
  tone: toneSchema.default(newTone),
});

/** Where a person stands in a guide. */
export type Position = z.infer<typeof positionSchema>;

/** What a person was warned of. */
export type Warning = (typeof warnings)[number];

/** A choice on screen: its button's label and packed action. */
export type ScreenChoice = Readonly<z.infer<typeof choiceSchema>>;

/** A conversation's stored state: plain JSON, under 4 KB, holding nothing that the person wrote. */
export type Session = Readonly<z.infer<typeof sessionSchema>>;

/** The session of a person the bot meets for the first time. */
export function newSession(locale: Locale): Session {
  return {
    version,
    locale,
    localeChosen: false,
    at: null,
    choices: [],
    misses: 0,
    app: null,
    topic: null,
    bound: null,
    way: null,
    wishes: [],
    course: null,
    told: nothingTold,
    said: [],
    warned: null,
    tone: newTone,
  };
}

/** Reads a stored session. Null for anything that is not one of this version: the person starts anew. */
export function parseSession(stored: unknown): Session | null {
  const parsed = sessionSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
