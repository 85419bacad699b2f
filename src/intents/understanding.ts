/** One reading of a text. */
export interface Candidate {
  /** A topic's id. */
  readonly intent: string;
  /** Calibrated probability, 0 to 1, that the person wants this intent. */
  readonly confidence: number;
}

/** What a text names, apart from what it asks. */
export interface Entities {
  /** What is bound. */
  readonly bound?: 'phone' | 'mailbox' | 'app';
  /** Where the person wants to do it. */
  readonly way?: 'client' | 'website';
  /** A step's number, from 1; `last` for the last one. */
  readonly step?: number | 'last';
}

/** What the bot makes of a text. Not understanding is a normal result, never an exception. */
export type Understanding =
  | {
      readonly kind: 'understood';
      readonly intent: string;
      readonly confidence: number;
      /** Other readings worth a "did you mean" beneath the answer; often empty. */
      readonly readings: readonly Candidate[];
      readonly ranking: readonly Candidate[];
      readonly entities: Entities;
    }
  | {
      readonly kind: 'ambiguous';
      readonly confidence: number;
      /** Two to four readings to ask back with, likeliest first. */
      readonly choices: readonly Candidate[];
      readonly ranking: readonly Candidate[];
      readonly entities: Entities;
    }
  | {
      readonly kind: 'unknown';
      readonly confidence: number;
      readonly ranking: readonly Candidate[];
      readonly entities: Entities;
    };

/** `ranking` holds the five likeliest intents, likeliest first. */
export type Understand = (text: string) => Understanding;
