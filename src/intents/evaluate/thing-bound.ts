import type { Understanding } from '../understanding.js';

const speaksOfBinding = /绑|綁|邦定|\b(?:bound|bind|binding|linked|attached)\b/i;

/** The thing of which a text that is not understood tells no more than that it is bound. */
export function thingBound(
  text: string,
  { entities: { bound } }: Understanding,
): 'phone' | 'mailbox' | 'app' | undefined {
  return speaksOfBinding.test(text) ? bound : undefined;
}
