import type { BoundThing, Topic } from './schema.js';

const speaksOfBinding = /绑|綁|邦定|\b(?:bound|bind|binding|linked|attached)\b/i;

/**
 * The choice that asks what somebody wants who is not understood, and tells no more than that a thing is bound.
 *
 * @param likeliest the kind of what they were most likely to have asked: what is not covered, or refused, asks nothing
 */
export function choiceBeside(
  text: string,
  bound: BoundThing | undefined,
  likeliest: Topic['kind'] | undefined,
): string | undefined {
  if (bound === undefined || !speaksOfBinding.test(text)) return undefined;
  return likeliest === 'neighbour' || likeliest === 'refusal' ? undefined : `choice.${bound}`;
}
