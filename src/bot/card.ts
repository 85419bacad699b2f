/** A part of a card's body. `label` leads it in ("On screen:"). */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'look'; readonly label: string; readonly text: string }
  | { readonly kind: 'note'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

/** A button either presses (its packed action comes back) or leads to an official page. */
export type Button =
  | {
      readonly kind: 'press';
      readonly label: string;
      readonly data: string;
      readonly primary: boolean;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** Rows of buttons, at most 8 rows of 3. */
export type Keyboard = readonly (readonly Button[])[];

/** Where a step stands, from 1. */
export interface Progress {
  readonly step: number;
  readonly steps: number;
}

/**
 * What is shown, on every platform. Texts are plain; a screen label stands in 「」, and a channel may
 * set it off. Its plain form has at most 4096 UTF-16 units.
 */
export interface Card {
  readonly title?: string;
  readonly body: readonly Block[];
  readonly progress?: Progress;
  readonly keyboard: Keyboard;
}

/** A card to send. */
export interface Reply {
  readonly card: Card;
  /** Whether it takes the place of the card whose button was pressed. */
  readonly replaces: boolean;
}
