export { asksToAct } from './acts/asks-to-act.js';
export { asksToLook, type Looked } from './acts/asks-to-look.js';
export { offersSecret } from './acts/offers-secret.js';
export { plainForm } from './plain-form.js';
export { type Masked, maskSecrets } from './secrets/mask-secrets.js';
export { type SecretKind, secretKinds } from './secrets/secret-kind.js';
export { findThreats, type Threat } from './threats/find-threats.js';
export { asksIfOfficial, namesOfficialHost } from './threats/official-hosts.js';
