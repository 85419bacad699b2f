import type { Understanding } from './understanding.js';

const speaksOfBinding = /绑|綁|邦定|\b(?:bound|bind|binding|linked|attached)\b/i;

/**
 * The choice which asks what somebody wants who is not understood, and tells no more than that a thing is bound;
 * undefined where what they say is likely not covered, or refused.
 */
export function choiceBeside(
  text: string,
  { entities: { bound }, ranking: [likeliest] }: Understanding,
  kindOf: (topic: string) => string | undefined,
): string | undefined {
  if (bound === undefined || !speaksOfBinding.test(text)) return undefined;
  const kind = kindOf(likeliest?.intent ?? '');
  return kind === 'neighbour' || kind === 'refusal' ? undefined : `choice.${bound}`;
}
