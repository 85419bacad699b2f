import type { Understand, Understanding } from '../intents/index.js';
import type { Action } from './action.js';
import { again, isSaidAgain } from './again.js';
import { answerQuestion } from './answer-question.js';
import { aboutApp } from './app-in-mind.js';
import { withCare } from './care.js';
import { standingChoices } from './choices.js';
import { parseCommand } from './command.js';
import { doAction } from './do-action.js';
import type { UserEvent } from './event.js';
import { branchTold } from './fork.js';
import { type Guarded, guardText } from './guard-text.js';
import { actionsOnScreen } from './here.js';
import { inLanguageOf } from './language.js';
import { makeMove, toNamedStep } from './moves/index.js';
import { noSuchChoice, stale, unknownCommand } from './notices.js';
import { openTopic } from './open-topic.js';
import { type Draft, type Scene, sceneOf } from './scene.js';
import { shortWord } from './short-word.js';
import { start } from './start.js';
import { typedChoice } from './typed-choice.js';

/**
 * Answers what a person wrote: a command, a choice by number or label, a move that leans on the talk so
 * far, or a question. A new full question wins over the place where the person stands. What is written is
 * answered below, never in place of a card that has scrolled away.
 */
export function say(
  scene: Scene,
  event: UserEvent & { readonly kind: 'said' },
  understand: Understand,
): Draft {
  const draft = typed(scene, event.text) ?? understood(scene, event, understand);
  return { ...draft, replies: draft.replies.map((reply) => ({ ...reply, replaces: false })) };
}

function typed(scene: Scene, text: string): Draft | null {
  const command = parseCommand(text);
  if (command?.kind === 'start') return start(scene, command.payload);
  if (command) return doAction(scene, command.action) ?? unknownCommand(scene);
  const choice = typedChoice(text, scene.session.choices, standingChoices(scene));
  if (choice.kind === 'action') return doAction(scene, choice.action) ?? stale(scene);
  return choice.kind === 'out-of-range' ? noSuchChoice(scene) : null;
}

/** From here on there is only what the guard let through. */
function understood(
  scene: Scene,
  { text, locale }: UserEvent & { readonly kind: 'said' },
  understand: Understand,
): Draft {
  const guarded = guardText(text, scene.knowledge.settings.official_hosts);
  const understanding = understand(guarded.asked);
  const session = inLanguageOf(scene.session, understanding.writing, locale);
  const inLanguage = sceneOf(scene.knowledge, session);
  return withCare(inLanguage, reply(inLanguage, guarded, understanding), guarded, understanding);
}

function reply(scene: Scene, guarded: Guarded, understanding: Understanding): Draft {
  // Nothing but a secret was sent: the warning is the answer.
  if (guarded.asked === '' && guarded.found.length > 0) return onlyWarned(scene);
  return aboutApp(scene, understanding.entities.app, (about) => {
    const leaning = lean(about, guarded.asked, understanding);
    if (leaning) return leaning;
    const answer =
      warnedOf(about, guarded, understanding) ?? question(about, guarded, understanding);
    return isSaidAgain(about, answer) ? again(about, answer) : answer;
  });
}

/** Somebody who is angry and not understood is not asked back, nor told what the bot can do. */
function question(scene: Scene, { text }: Guarded, understanding: Understanding): Draft {
  const { isAngry, kind } = understanding;
  const human = isAngry && kind !== 'understood' ? openTopic(scene, 'human') : null;
  return human ?? answerQuestion(scene, text, understanding);
}

function onlyWarned(scene: Scene): Draft {
  const { follow } = scene.local.phrases;
  return shortWord(scene, scene.session.at ? follow.go_on : follow.ready);
}

/** Where somebody is in danger and their question is not clear, how to stay safe is the answer. */
function warnedOf(scene: Scene, { threats }: Guarded, { kind }: Understanding): Draft | null {
  return threats.length > 0 && kind !== 'understood'
    ? openTopic(scene, 'caution_verification')
    : null;
}

/** What leans on the talk so far; null for a question of its own. */
function lean(scene: Scene, text: string, understanding: Understanding): Draft | null {
  const { entities, kind, move } = understanding;
  const fork = forkAnswered(scene, understanding);
  if (fork) return doAction(scene, fork);
  const isTrusted = move !== null && (move.isSure || kind !== 'understood');
  const made =
    isTrusted && isInTalk(scene, move.move)
      ? makeMove(scene, move.move, text, understanding)
      : null;
  if (made) return made;
  return kind === 'understood' && words(text) > mostWords
    ? null
    : toNamedStep(scene, entities.step);
}

/** Moves that need nothing to lean on. */
const anywhere = new Set(['menu', 'language']);

function isInTalk({ session }: Scene, move: string): boolean {
  const { at, topic, choices } = session;
  return at !== null || topic !== null || choices.length > 0 || anywhere.has(move);
}

/** Somebody who is asked whether they can still log in tells so in many ways. */
function forkAnswered(scene: Scene, { entities }: Understanding): Action | undefined {
  return actionsOnScreen(scene).find((action) => {
    if (action.kind !== 'fork') return false;
    const guide = scene.local.topics.get(action.topic);
    const told = guide?.kind === 'guide' ? branchTold(guide, entities) : undefined;
    return action.yes === told;
  });
}

/**
 * How many words a text about a step's number may have and still mean that step, not a new question.
 * A Chinese character counts as a word.
 */
const mostWords = 16;

function words(text: string): number {
  return text.match(/\p{Script=Han}|[^\p{Script=Han}\s\p{P}]+/gu)?.length ?? 0;
}
