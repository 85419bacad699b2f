export { asksToAct } from './acts/asks-to-act.js';
export { plainForm } from './plain-form.js';
export { type Masked, maskSecrets } from './secrets/mask-secrets.js';
export { type SecretKind, secretKinds } from './secrets/secret-kind.js';
export { findThreats, type Threat } from './threats/find-threats.js';
export { namesOfficialHost } from './threats/official-hosts.js';
