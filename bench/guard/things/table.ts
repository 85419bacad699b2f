import type { Random } from '../../scaling/random.js';
import * as accounts from './accounts.js';
import { card } from './cards.js';
import * as codes from './codes.js';
import * as days from './days.js';
import * as identities from './identities.js';
import { mailbox, spokenMailbox } from './mailboxes.js';
import { passphrase, password, pin } from './passwords.js';
import * as phones from './phones.js';
import * as facts from './product-facts.js';
import * as quantities from './quantities.js';

export type SecretKind = 'code' | 'password' | 'identity' | 'card' | 'phone' | 'mailbox';

/** Something that a sentence may name: its kind, whether it is a secret, and how it is written. */
export type Thing = { readonly make: (random: Random) => string } & (
  | { readonly secret: true; readonly kind: SecretKind }
  | { readonly secret: false; readonly kind: string }
);

const secret = (kind: SecretKind, make: Thing['make']): Thing => ({ secret: true, kind, make });
const ordinary = (kind: string, make: Thing['make']): Thing => ({ secret: false, kind, make });

/** By the name that stands between braces in a sentence. */
export const things: ReadonlyMap<string, Thing> = new Map([
  ['code', secret('code', codes.code)],
  ['code-pasted', secret('code', codes.pastedCode)],
  ['code-six', secret('code', codes.sixDigitCode)],
  ['code-letters', secret('code', codes.letterCode)],
  ['password', secret('password', password)],
  ['pin', secret('password', pin)],
  ['passphrase', secret('password', passphrase)],
  ['identity', secret('identity', identities.identity)],
  ['identity-x', secret('identity', identities.identityWithX)],
  ['identity-old', secret('identity', identities.oldIdentity)],
  ['card', secret('card', card)],
  ['phone', secret('phone', phones.mainlandPhone)],
  ['phone-taiwan', secret('phone', phones.taiwanPhone)],
  ['phone-hong-kong', secret('phone', phones.hongKongPhone)],
  ['phone-abroad', secret('phone', phones.phoneAbroad)],
  ['phone-home', secret('phone', phones.homePhone)],
  ['phone-home-taiwan', secret('phone', phones.taiwanHomePhone)],
  ['mailbox', secret('mailbox', mailbox)],
  ['mailbox-spoken', secret('mailbox', spokenMailbox)],
  ['qq', ordinary('qq', accounts.qq)],
  ['qq-short', ordinary('qq', accounts.shortQq)],
  ['qq-lone', ordinary('qq', accounts.loneQq)],
  ['group', ordinary('group', accounts.group)],
  ['hidden-qq', ordinary('hidden', accounts.hiddenQq)],
  ['hidden-phone', ordinary('hidden', accounts.hiddenPhone)],
  ['hidden-mailbox', ordinary('hidden', accounts.hiddenMailbox)],
  ['tail', ordinary('tail', accounts.tail)],
  ['tail-traditional', ordinary('tail', accounts.traditionalTail)],
  ['tail-english', ordinary('tail', accounts.englishTail)],
  ['date', ordinary('date', days.date)],
  ['date-compact', ordinary('date', days.compactDate)],
  ['date-english', ordinary('date', days.englishDate)],
  ['year', ordinary('date', days.year)],
  ['year-plain', ordinary('date', days.plainYear)],
  ['year-republic', ordinary('date', days.republicYear)],
  ['time', ordinary('time', days.time)],
  ['time-plain', ordinary('time', days.plainTime)],
  ['time-english', ordinary('time', days.englishTime)],
  ['step', ordinary('step', quantities.step)],
  ['step-traditional', ordinary('step', quantities.traditionalStep)],
  ['step-english', ordinary('step', quantities.englishStep)],
  ['count', ordinary('count', quantities.count)],
  ['count-english', ordinary('count', quantities.englishCount)],
  ['how-many', ordinary('count', quantities.howMany)],
  ['people', ordinary('count', quantities.people)],
  ['minutes', ordinary('count', quantities.minutes)],
  ['duration', ordinary('count', quantities.duration)],
  ['duration-traditional', ordinary('count', quantities.traditionalDuration)],
  ['duration-english', ordinary('count', quantities.englishDuration)],
  ['span', ordinary('count', quantities.span)],
  ['price', ordinary('price', quantities.price)],
  ['price-large', ordinary('price', quantities.largePrice)],
  ['price-english', ordinary('price', quantities.englishPrice)],
  ['version', ordinary('version', facts.version)],
  ['system', ordinary('version', facts.system)],
  ['model', ordinary('model', facts.model)],
  ['error', ordinary('error', facts.error)],
  ['service', ordinary('service', facts.service)],
  ['host', ordinary('host', facts.host)],
  ['receipt', ordinary('receipt', facts.receipt)],
]);
