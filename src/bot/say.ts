import type { Understanding } from '../intents/index.js';
import type { Action } from './action.js';
import { answerQuestion } from './answer-question.js';
import { parseCommand } from './command.js';
import { doAction } from './do-action.js';
import { languageOf } from './language.js';
import { toNamedStep } from './named-step.js';
import { noSuchChoice, stale, unknownCommand } from './notices.js';
import { type Draft, type Scene, sceneOf } from './scene.js';
import { start } from './start.js';
import { typedChoice } from './typed-choice.js';

/**
 * Answers what a person wrote: a command, a choice on screen by number or label, a step of the guide
 * they are in, or a question. A new full question wins over the place where the person stands.
 */
export function say(
  scene: Scene,
  text: string,
  understand: (text: string) => Understanding,
): Draft {
  const command = parseCommand(text);
  if (command?.kind === 'start') return start(scene, command.payload);
  if (command) return doAction(scene, command.action) ?? unknownCommand(scene);
  const choice = typedChoice(text, scene.session.choices, scene.local);
  if (choice.kind === 'action') return pickedByTyping(scene, choice.action) ?? stale(scene);
  if (choice.kind === 'out-of-range') return noSuchChoice(scene);
  const understanding = understand(text);
  const locale = languageOf(scene.session, understanding.writing);
  const inLanguage = sceneOf(scene.knowledge, { ...scene.session, locale });
  return (
    toNamedStep(inLanguage, text, understanding) ?? answerQuestion(inLanguage, text, understanding)
  );
}

/** What is typed is answered below, never in place of a card that has scrolled away. */
function pickedByTyping(scene: Scene, action: Action): Draft | null {
  const draft = doAction(scene, action);
  return (
    draft && { ...draft, replies: draft.replies.map((reply) => ({ ...reply, replaces: false })) }
  );
}
