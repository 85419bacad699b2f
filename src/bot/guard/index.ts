export { asksToAct } from './asks-to-act.js';
export { type Masked, maskSecrets } from './mask-secrets.js';
export type { SecretKind } from './secret-kind.js';
export { findThreats, type Threat } from './threats.js';
