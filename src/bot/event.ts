import type { Locale } from '../knowledge/index.js';
import type { Masked } from './guard/index.js';

/** What a person can send besides text that the bot cannot read. */
export type Unsupported =
  | 'photo'
  | 'voice'
  | 'video'
  | 'sticker'
  | 'file'
  | 'contact'
  | 'location'
  | 'other';

/**
 * What a person did, the same for every platform.
 *
 * `locale` is the language of the person's client, or the bot's default where the client names none
 * that the bot speaks.
 */
export type UserEvent =
  | { readonly kind: 'started'; readonly payload?: string; readonly locale: Locale }
  | {
      readonly kind: 'said';
      readonly text: string;
      /** What the guard found where the text is masked already (see `maskEvent`). */
      readonly masked?: Omit<Masked, 'text'>;
      readonly locale: Locale;
    }
  /** `data` comes back from the platform and is not to be trusted. */
  | { readonly kind: 'pressed'; readonly data: string; readonly locale: Locale }
  | { readonly kind: 'sent-unsupported'; readonly what: Unsupported; readonly locale: Locale };
