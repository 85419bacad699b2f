import type { Entities } from '../intents/index.js';
import { guideAbout } from '../knowledge/index.js';
import type { Scene } from './scene.js';

/** The guide about the thing that a text names; an app that it names counts before any other thing. */
export function guideOfNamed(
  { local }: Pick<Scene, 'local'>,
  { bound, app }: Pick<Entities, 'bound' | 'app'>,
): string | undefined {
  const thing = app === undefined ? bound : 'app';
  return thing && guideAbout(local, thing);
}

/** The guide about the thing that a person has named last. */
export function guideOfBound({ local, session: { bound } }: Scene): string | undefined {
  return bound === null ? undefined : guideAbout(local, bound);
}
