import {
  asksIfOfficial,
  asksToAct,
  asksToLook,
  findThreats,
  type Looked,
  type Masked,
  maskSecrets,
  namesOfficialHost,
  offersSecret,
  plainForm,
  type Threat,
} from './guard/index.js';
import { putAside } from './put-aside.js';

/** What a person wrote, once the guard has looked at it. The text itself goes no further. */
export interface Guarded extends Masked {
  /** Whether something is put aside, and nothing asked. */
  readonly isPutAside: boolean;
  /** What is put aside for what is asked; empty where nothing is. */
  readonly aside: string;
  readonly threats: readonly Threat[];
  /** Whether the person thinks that the bot can act on the account. */
  readonly asksToAct: boolean;
  /** Whose account the person wants to be told of what it is bound to. */
  readonly asksToLook: Looked | null;
  /** Whether the person asks if they should send a secret here. */
  readonly offersSecret: boolean;
  /** Whether the person asks if an official host is what it says. */
  readonly asksIfOfficial: boolean;
  /** Whether the person names one of the official hosts. */
  readonly namesOfficial: boolean;
}

/** Whether the guard has found neither a secret in it nor a threat. */
export function isClean({ found, threats }: Pick<Guarded, 'found' | 'threats'>): boolean {
  return found.length === 0 && threats.length === 0;
}

/** Letters; of a longer text no more is understood either. */
const longestAsked = 512;

/**
 * @param officialHosts the only hosts that are no threat
 * @param found what the guard has found in a text that is masked already
 */
export function guardText(
  text: string,
  officialHosts: readonly string[],
  found?: Omit<Masked, 'text'>,
): Guarded {
  const masked = found ? { ...found, text } : maskSecrets(text);
  const plain = plainForm(masked.text);
  const { asked, isAll, aside } = putAside(masked.asked);
  return {
    text: masked.text,
    found: masked.found,
    asked: asked.slice(0, longestAsked),
    isPutAside: isAll,
    aside,
    threats: findThreats(masked.text, officialHosts, plain),
    asksToAct: asksToAct(masked.text, plain),
    asksToLook: asksToLook(masked.text, plain),
    offersSecret: offersSecret(masked.text, plain),
    asksIfOfficial: asksIfOfficial(masked.text, officialHosts, plain),
    namesOfficial: namesOfficialHost(masked.text, officialHosts, plain),
  };
}
