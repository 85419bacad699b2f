import { plainForm } from '../plain-form.js';
import { requestsCode } from './code-request.js';
import { findLinks } from './links.js';
import { offersForMoney } from './paid-offer.js';
import { offersElsewhere } from './stranger-offer.js';

/** What may harm the person who wrote a text, and comes from somebody else. */
export type Threat =
  /** A link or a look-alike of a page. `host` in lower-case ASCII, 60 characters at most. */
  | { readonly kind: 'unofficial-link'; readonly host: string }
  /** Somebody offers to unbind, recover or appeal for money. */
  | { readonly kind: 'paid-offer' }
  /** Somebody who wants to be written to elsewhere offers to do it. */
  | { readonly kind: 'stranger-offer' }
  /** Somebody asks for a code or a password. */
  | { readonly kind: 'code-request' };

/**
 * @param officialHosts hosts that are trusted, with all below them: `aq.qq.com`
 * @param plain the text's plain form, where it is at hand
 */
export function findThreats(
  text: string,
  officialHosts: readonly string[],
  plain: string = plainForm(text),
): readonly Threat[] {
  return [
    ...findLinks(plain, officialHosts).map((host) => ({ kind: 'unofficial-link', host }) as const),
    ...offersIn(plain),
    ...(requestsCode(plain) ? [{ kind: 'code-request' } as const] : []),
  ];
}

function offersIn(plain: string): Threat[] {
  if (offersForMoney(plain)) return [{ kind: 'paid-offer' }];
  return offersElsewhere(plain) ? [{ kind: 'stranger-offer' }] : [];
}
