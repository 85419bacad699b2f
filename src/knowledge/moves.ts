/**
 * What people do in a talk without asking anything new: a few words that lean on what was said. Each has
 * lists of the ways people say it, `<locale>/moves/<move>.txt`.
 */
export const moves = [
  'next',
  'back',
  'repeat',
  'restart',
  'all_steps',
  'steps_left',
  /** A step by its number. */
  'step',
  /** Back to the step after a side question. */
  'resume',
  'other_way',
  /** The thing of the step is not on their screen. */
  'missing',
  'solved',
  'not_solved',
  'yes',
  'no',
  /** The same about another bound thing. */
  'about',
  /** On to the other thing that was asked for. */
  'next_wish',
  /** One of the things on screen, by its place. */
  'pick',
  /** Where the official page is. */
  'page',
  'menu',
  'stop',
  'language',
  /** They do not follow. */
  'lost',
] as const;

export type Move = (typeof moves)[number];

export function isMove(name: string): name is Move {
  return (moves as readonly string[]).includes(name);
}
