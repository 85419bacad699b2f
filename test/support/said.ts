import { guardText } from '../../src/bot/guard-text.js';
import type { Session } from '../../src/bot/index.js';
import type { Leaning, Said } from '../../src/bot/leanings/leaning.js';
import type { Draft, Scene } from '../../src/bot/scene.js';
import { sceneIn } from './scenes.js';
import { knowledge } from './shipped.js';
import { brain } from './shipped-brain.js';

/** What leanings are told of a text that is said in a scene. */
export function saidIn(scene: Scene, text: string): Said {
  const guarded = guardText(text, knowledge.settings.official_hosts);
  return { scene, before: null, guarded, understanding: brain.understand(guarded.asked, true) };
}

/** What a leaning makes of each text that is said where a Chinese talk stands so. */
export function drafting(
  leaning: Leaning,
  session: Partial<Session>,
): (text: string) => Draft | null {
  const scene = sceneIn('zh-CN', session);
  return (text) => leaning(saidIn(scene, text));
}
