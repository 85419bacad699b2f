import { guardText } from '../../src/bot/guard-text.js';
import type { Said } from '../../src/bot/leanings/leaning.js';
import type { Scene } from '../../src/bot/scene.js';
import { knowledge } from './shipped.js';
import { brain } from './shipped-brain.js';

/** What leanings are told of a text that is said in a scene. */
export function saidIn(scene: Scene, text: string): Said {
  const guarded = guardText(text, knowledge.settings.official_hosts);
  return { scene, before: null, guarded, understanding: brain.understand(guarded.asked, true) };
}
