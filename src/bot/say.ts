import type { Understanding } from '../intents/index.js';
import { type LocalKnowledge, methodsOf } from '../knowledge/index.js';
import { clarifyCard, fallbackCard, noticeCard, withReadings } from './cards/answer-cards.js';
import { parseCommand } from './command.js';
import { doAction } from './do-action.js';
import { findPlace, toStep } from './guide-moves.js';
import { maxRows } from './keyboard.js';
import { languageOf } from './language.js';
import { openTopic } from './open-topic.js';
import { fill } from './phrase.js';
import { type Draft, navigated, type Scene, sceneOf } from './scene.js';
import { start } from './start.js';
import { typedChoice } from './typed-choice.js';

/** How long a text about a step's number may be and still mean that step, not a new question. */
const shortText = 16;

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
  return toNamedStep(inLanguage, text, understanding) ?? toAnswer(inLanguage, text, understanding);
}

/** What is typed is answered below, never in place of a card that has scrolled away. */
function pickedByTyping(scene: Scene, action: Parameters<typeof doAction>[1]): Draft | null {
  const draft = doAction(scene, action);
  return (
    draft && { ...draft, replies: draft.replies.map((reply) => ({ ...reply, replaces: false })) }
  );
}

function toNamedStep(scene: Scene, text: string, { entities, kind }: Understanding): Draft | null {
  const { at } = scene.session;
  const named = entities.step;
  if (named === undefined || !at?.method || (kind === 'understood' && text.length > shortText))
    return null;
  const first = findPlace(scene, at.topic, at.method, 1);
  if (!first) return null;
  const steps = first.method.steps.length;
  const place = findPlace(scene, at.topic, at.method, named === 'last' ? steps : named);
  if (place) return toStep(scene, place, false);
  const here = findPlace(scene, at.topic, at.method, Math.max(at.step, 1)) ?? first;
  const { session, replies } = toStep(scene, here, false);
  const notice = fill(scene.local.phrases.guide.no_such_step, { steps });
  return navigated(
    session,
    replies.map(({ card, replaces }) => ({
      replaces,
      card: { ...card, body: [{ kind: 'text', text: notice }, ...card.body] },
    })),
  );
}

function toAnswer(scene: Scene, text: string, understanding: Understanding): Draft {
  switch (understanding.kind) {
    case 'understood':
      return toUnderstood(scene, understanding) ?? toUnknown(scene, text, understanding);
    case 'ambiguous': {
      const offered = offerable(
        scene.local,
        understanding.choices.map(({ intent }) => intent),
      );
      const only = offered.length === 1 ? openTopic(scene, offered[0] ?? '') : null;
      if (only) return guessed(only, understanding, []);
      if (offered.length === 0) return toUnknown(scene, text, understanding);
      const draft = navigated({ ...scene.session, misses: 0 }, [
        { card: clarifyCard(scene.local, offered), replaces: false },
      ]);
      return guessed(
        { ...draft, outcome: { ...draft.outcome, decision: 'clarify' } },
        understanding,
        offered,
      );
    }
    case 'unknown':
      return toUnknown(scene, text, understanding);
  }
}

function toUnderstood(
  scene: Scene,
  understanding: Understanding & { kind: 'understood' },
): Draft | null {
  const draft = openTopic(scene, understanding.intent);
  if (!draft) return null;
  const way = wayNamed(scene, understanding);
  const offered = offerable(
    scene.local,
    understanding.readings.map(({ intent }) => intent),
  ).filter((topic) => topic !== understanding.intent && !draft.outcome.offered.includes(topic));
  const answer = way ?? draft;
  const replies = answer.replies.map((reply, index) =>
    index === 0 && reply.card.keyboard.length + offered.length <= maxRows
      ? { ...reply, card: withReadings(scene.local, reply.card, offered) }
      : reply,
  );
  const { decision, topics } = draft.outcome;
  return guessed(
    { ...answer, replies, outcome: { ...answer.outcome, decision, topics } },
    understanding,
    [...draft.outcome.offered, ...offered],
  );
}

/** The first step of the way that a person has named ("on the website"), instead of the overview. */
function wayNamed(
  scene: Scene,
  { intent, entities }: Understanding & { kind: 'understood' },
): Draft | null {
  const topic = scene.local.topics.get(intent);
  if (topic?.kind !== 'guide' || entities.way === undefined) return null;
  const named = methodsOf(topic).find(([, { way }]) => way === entities.way);
  const place = named && findPlace(scene, intent, named[0], 1);
  return place ? toStep(scene, place, false) : null;
}

function toUnknown(scene: Scene, text: string, understanding: Understanding): Draft {
  const { knowledge, local, session } = scene;
  const near = understanding.kind === 'unknown' ? understanding.readings : understanding.ranking;
  const offered = offerable(
    local,
    near.map(({ intent }) => intent),
  ).slice(0, 3);
  const draft = navigated(
    { ...session, misses: Math.min(session.misses + 1, 99) },
    [{ card: fallbackCard(knowledge, local, offered), replaces: false }],
    [{ kind: 'unanswered', text, confidence: understanding.confidence }],
  );
  return guessed(
    { ...draft, outcome: { ...draft.outcome, decision: 'fallback' } },
    understanding,
    offered,
  );
}

function guessed(
  draft: Draft,
  { confidence, ranking }: Understanding,
  offered: readonly string[],
): Draft {
  const { topics } = draft.outcome;
  const alternatives = ranking.filter(({ intent }) => !topics.includes(intent));
  return { ...draft, outcome: { ...draft.outcome, confidence, alternatives, offered } };
}

/** Topics that can stand on a button: a choice gives way to what it chooses from; talk is no reading. */
function offerable(local: LocalKnowledge, intents: readonly string[]): string[] {
  const topics = intents.flatMap((intent) => {
    const topic = local.topics.get(intent);
    if (!topic || topic.kind === 'talk' || topic.kind === 'refusal') return [];
    return topic.kind === 'choice' ? topic.choices : [intent];
  });
  return [...new Set(topics)].slice(0, 4);
}

function noSuchChoice(scene: Scene): Draft {
  const { knowledge, local, session } = scene;
  const notice = fill(local.phrases.no_such_choice, { choices: session.choices.length });
  const draft = navigated(session, [
    { card: { body: [{ kind: 'text', text: notice }], keyboard: [] }, replaces: false },
  ]);
  return session.choices.length > 0 ? draft : stale({ knowledge, local, session });
}

function unknownCommand({ knowledge, local, session }: Scene): Draft {
  const card = noticeCard(knowledge, local, local.phrases.unknown_command);
  return navigated(session, [{ card, replaces: false }]);
}

/** For a button that leads nowhere (any more): a friendly word and a fresh card. */
export function stale({ knowledge, local, session }: Scene): Draft {
  return navigated(session, [
    { card: noticeCard(knowledge, local, local.phrases.stale), replaces: false },
  ]);
}
