import {
  asksToAct,
  findThreats,
  type Masked,
  maskSecrets,
  namesOfficialHost,
  type Threat,
} from './guard/index.js';

/** What a person wrote, once the guard has looked at it. The text itself goes no further. */
export interface Guarded extends Masked {
  readonly threats: readonly Threat[];
  /** Whether the person thinks that the bot can act on the account. */
  readonly asksToAct: boolean;
  /** Whether the person names one of the official hosts. */
  readonly namesOfficial: boolean;
}

/** @param officialHosts the only hosts that are no threat */
export function guardText(text: string, officialHosts: readonly string[]): Guarded {
  const masked = maskSecrets(text);
  return {
    ...masked,
    threats: findThreats(masked.text, officialHosts),
    asksToAct: asksToAct(masked.text),
    namesOfficial: namesOfficialHost(masked.text, officialHosts),
  };
}
