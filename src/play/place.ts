import type { Position } from '../bot/index.js';

/** Where a person stands, as dialogues write it: `none`, `unbind_phone`, `unbind_phone/client/2`. */
export function formatPlace(at: Position | null): string {
  if (!at) return 'none';
  return at.method === null ? at.topic : [at.topic, at.method, at.step].join('/');
}
