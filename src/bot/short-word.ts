import type { Keyboard } from './card.js';
import { waysOn } from './here.js';
import { type Draft, navigated, type Scene } from './scene.js';
import { textBlocks } from './text-blocks.js';

/** A short word from the bot above the ways on. Whoever gets one was understood. */
export function shortWord(scene: Scene, text: string, keyboard?: Keyboard): Draft {
  const card = { body: textBlocks(text), keyboard: keyboard ?? waysOn(scene) };
  return navigated({ ...scene.session, misses: 0 }, [{ card, replaces: false }]);
}
