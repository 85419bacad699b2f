import type { Keyboard } from './card.js';
import { waysOn } from './here.js';
import { type Draft, navigated, type Scene } from './scene.js';
import { textBlocks } from './text-blocks.js';

/** A short word from the bot above the ways on. Whoever gets one was understood. */
export function shortWord(scene: Scene, text: string, keyboard?: Keyboard): Draft {
  const card = { body: textBlocks(text), keyboard: keyboard ?? waysOn(scene) };
  return navigated({ ...scene.session, misses: 0 }, [{ card, replaces: false }]);
}

/** A short word that answers what was asked, though no topic does. */
export function answeringWord(scene: Scene, text: string, keyboard?: Keyboard): Draft {
  const draft = shortWord(scene, text, keyboard);
  return { ...draft, outcome: { ...draft.outcome, decision: 'answer' } };
}

/** A short word that answers what a topic is about, with what stands beneath the topic's card. */
export function answerWithWord(scene: Scene, topic: Draft, text: string): Draft {
  const [reply] = topic.replies;
  const keyboard = reply?.card.keyboard;
  const { topics } = topic.outcome;
  // Said after the topic's own card, it is new, and no repetition.
  if (topics.some((one) => scene.session.said.includes(one)))
    return shortWord(scene, text, keyboard);
  const draft = answeringWord(scene, text, keyboard);
  return { ...draft, outcome: { ...draft.outcome, topics } };
}
