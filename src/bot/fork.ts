import type { Entities } from '../intents/index.js';
import type { Guide } from '../knowledge/index.js';

/** Which branch of a guide's fork is theirs, by what a person told; undefined when it has to be asked. */
export function branchTold(
  { fork }: Pick<Guide, 'fork'>,
  { loggedIn, hasBound }: Pick<Entities, 'loggedIn' | 'hasBound'>,
): boolean | undefined {
  switch (fork?.asks) {
    case 'logged_in':
      return loggedIn;
    case 'has_bound':
      return hasBound;
    case undefined:
      return undefined;
  }
}
