import { namedStep } from './named-step.js';
import { namedThing } from './named-thing.js';
import { namedWay } from './named-way.js';
import type { Entities } from './understanding.js';

/** What a normalised text names: what is bound, where to do it, a step's number. */
export function findEntities(normalised: string): Entities {
  const bound = namedThing(normalised);
  const way = namedWay(normalised);
  const step = namedStep(normalised);
  return {
    ...(bound !== undefined && { bound }),
    ...(way !== undefined && { way }),
    ...(step !== undefined && { step }),
  };
}
