import type { Understand } from '../intents/index.js';
import type { Action } from './action.js';
import { answerQuestion } from './answer-question.js';
import { aboutApp } from './app-in-mind.js';
import { standingChoices } from './choices.js';
import { parseCommand } from './command.js';
import { doAction } from './do-action.js';
import type { UserEvent } from './event.js';
import { inLanguageOf } from './language.js';
import { toNamedStep } from './named-step.js';
import { noSuchChoice, stale, unknownCommand } from './notices.js';
import { type Draft, type Scene, sceneOf } from './scene.js';
import { withoutSecrets } from './secret.js';
import { start } from './start.js';
import { typedChoice } from './typed-choice.js';

/**
 * Answers what a person wrote: a command, a choice by number or label, a step of the guide they are
 * in, or a question. A new full question wins over the place where the person stands.
 */
export function say(
  scene: Scene,
  { text, locale }: UserEvent & { readonly kind: 'said' },
  understand: Understand,
): Draft {
  const command = parseCommand(text);
  if (command?.kind === 'start') return start(scene, command.payload);
  if (command) return doTyped(scene, command.action) ?? unknownCommand(scene);
  const choice = typedChoice(text, scene.session.choices, standingChoices(scene));
  if (choice.kind === 'action') return doTyped(scene, choice.action) ?? stale(scene);
  if (choice.kind === 'out-of-range') return noSuchChoice(scene);
  const { text: safe, found } = withoutSecrets(text);
  const understanding = understand(safe);
  const session = inLanguageOf(scene.session, understanding.writing, locale);
  const inLanguage = sceneOf(scene.knowledge, session);
  const draft = aboutApp(
    inLanguage,
    understanding.entities.app,
    (about) =>
      toNamedStep(about, safe, understanding) ?? answerQuestion(about, safe, understanding),
  );
  return found ? warned(inLanguage, draft) : draft;
}

/** The answer, below a kind word about what should not have been sent. */
function warned({ local }: Scene, draft: Draft): Draft {
  const warning = {
    kind: 'note',
    label: local.phrases.guide.note,
    text: local.phrases.secret,
  } as const;
  return {
    ...draft,
    replies: draft.replies.map(({ card, replaces }, place) => ({
      replaces,
      card: place === 0 ? { ...card, body: [warning, ...card.body] } : card,
    })),
  };
}

/** What is typed is answered below, never in place of a card that has scrolled away. */
function doTyped(scene: Scene, action: Action): Draft | null {
  const draft = doAction(scene, action);
  return (
    draft && { ...draft, replies: draft.replies.map((reply) => ({ ...reply, replaces: false })) }
  );
}
