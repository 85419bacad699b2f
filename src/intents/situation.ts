import type { Entities } from './understanding.js';

const acts = ['appeal', 'rebind', 'change', 'unbind'] as const;

/**
 * What a question wants done, and what the person still has, by the concepts that it touches. What
 * is contradicted ("能登录，但是换完又登不上了") is left open.
 *
 * @param concepts see `findConcepts`
 */
export function findSituation(
  concepts: readonly string[],
): Pick<Entities, 'act' | 'loggedIn' | 'hasBound' | 'notThere'> {
  const touches = (concept: string): boolean => concepts.includes(concept);
  const act = acts.find(touches);
  const loggedIn = eitherOf(touches('loggedIn'), touches('lockedOut'));
  const hasBound = eitherOf(touches('atHand'), touches('gone') || touches('forgot'));
  return { act, loggedIn, hasBound, notThere: touches('notThere') || undefined };
}

function eitherOf(yes: boolean, no: boolean): boolean | undefined {
  return yes === no ? undefined : yes;
}
