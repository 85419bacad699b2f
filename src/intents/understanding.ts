import type { Locale } from '../knowledge/index.js';
import type { MoveReading } from './in-talk/index.js';
import type { Writing } from './writing.js';

/** One reading of a text. */
export interface Candidate {
  /** A topic's id. */
  readonly intent: string;
  /** Calibrated probability, 0 to 1, that the person wants this intent. */
  readonly confidence: number;
}

/** What a text names, apart from what it asks: undefined what it does not. */
export interface Entities {
  /** What is bound. */
  readonly bound?: 'phone' | 'mailbox' | 'app' | undefined;
  /** What is to be done with it. */
  readonly act?: 'unbind' | 'change' | 'rebind' | 'appeal' | undefined;
  /** Whether the person can still get into the account. */
  readonly loggedIn?: boolean | undefined;
  /** Whether the person still has, and remembers, the bound number or mailbox. */
  readonly hasBound?: boolean | undefined;
  /** That something is not on the person's screen. */
  readonly notThere?: true | undefined;
  /** Where the person wants to do it. */
  readonly way?: 'client' | 'website' | 'app' | undefined;
  /** A step's number, from 1; `last` for the last one, -2 for the one before it. */
  readonly step?: number | 'last' | undefined;
  /** That the steps before that one are told to be done. */
  readonly isPast?: true | undefined;
  /** What the person wants to do it on. */
  readonly device?: 'phone' | 'computer' | undefined;
  /** A place among the choices on screen, from 1; `last` for the last one. */
  readonly place?: number | 'last' | undefined;
  /** A language to go on in. */
  readonly language?: Locale | undefined;
  /** The id of an app, game or site. */
  readonly app?: string | undefined;
}

/** What every understanding tells, whatever it makes of the question. */
export interface Reading {
  /** Calibrated probability that the likeliest intent is right. */
  readonly confidence: number;
  /** The five likeliest intents, likeliest first. */
  readonly ranking: readonly Candidate[];
  /** What else is asked for in the same breath, in the order of the text; nearly always empty. */
  readonly further: readonly Candidate[];
  readonly entities: Entities;
  /** The text with words put right that it writes as they sound; undefined where there are none. */
  readonly meant?: string | undefined;
  /** What it may do in a talk, rather than ask; null for a question, and outside of a talk. */
  readonly move: MoveReading | null;
  readonly isAngry: boolean;
  /** Whether it says thanks, beside whatever it asks. */
  readonly isThanks: boolean;
  readonly writing: Writing;
}

/** What the bot makes of a text. Not understanding is a normal result, never an exception. */
export type Understanding =
  | (Reading & {
      readonly kind: 'understood';
      readonly intent: string;
      /** Other readings worth a "did you mean" beneath the answer; often empty. */
      readonly readings: readonly Candidate[];
    })
  | (Reading & {
      readonly kind: 'ambiguous';
      /** Two to four readings to ask back with, likeliest first. */
      readonly choices: readonly Candidate[];
    })
  | (Reading & {
      readonly kind: 'unknown';
      /** Readings that are unlikely, yet worth naming; often empty. */
      readonly readings: readonly Candidate[];
    });

/**
 * Understands a text.
 *
 * @param isInTalk whether it may lean on what was said before. By itself, no text is a move, and fewer
 * words are a question.
 */
export type Understand = (text: string, isInTalk?: boolean) => Understanding;
