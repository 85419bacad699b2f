import type { Candidate, Understanding } from '../intents/index.js';
import {
  choiceBeside,
  guideAbout,
  type LocalKnowledge,
  methodsOf,
  type Topic,
} from '../knowledge/index.js';
import { above } from './above.js';
import { clarifyCard, withReadings } from './cards/answer-cards.js';
import { fallbackCard } from './cards/menu-cards.js';
import { branchTold, toFork } from './fork.js';
import { findPlace, toAllSteps, toStep } from './guide-moves.js';
import { isInTalk } from './here.js';
import { maxRows } from './keyboard.js';
import { methodWanted } from './moves/method-wanted.js';
import { onlyUnbindsOnline } from './moves/to-change.js';
import { openTopic } from './open-topic.js';
import { type Draft, navigated, type Scene } from './scene.js';
import { wishesIn } from './wishes.js';

/** How many topics a question is asked back with. */
const mostOffered = 4;

/** How many topics are named as near to a question that was not understood. */
const mostNear = 3;

/** Answers a question by what was understood of it: with a topic, by asking back, or honestly not. */
export function answerQuestion(scene: Scene, text: string, understanding: Understanding): Draft {
  switch (understanding.kind) {
    case 'understood':
      return toUnderstood(scene, text, understanding) ?? toUnknown(scene, text, understanding);
    case 'ambiguous':
      return toAmbiguous(scene, text, understanding) ?? toUnknown(scene, text, understanding);
    case 'unknown':
      return toUnknown(scene, text, understanding);
  }
}

function toUnderstood(
  scene: Scene,
  text: string,
  understanding: Understanding & { kind: 'understood' },
): Draft | null {
  const { intent, readings } = understanding;
  const draft = openTopic(scene, intent);
  if (!draft) return null;
  const { decision, topics } = draft.outcome;
  const placed =
    stepsAsked(scene, text, understanding) ??
    wayNamed(scene, understanding) ??
    forkTaken(scene, understanding);
  const answer = placed ? { ...placed, outcome: { ...placed.outcome, decision, topics } } : draft;
  const wishing = withWishes(scene, answer, understanding);
  const { offered } = wishing.outcome;
  const others = offerable(scene.local, readings)
    .filter((topic) => topic !== intent && !offered.includes(topic))
    .slice(0, Math.max(0, mostOffered - offered.length));
  return guessed(beneath(scene, wishing, others), understanding);
}

/** Keeps in mind what else was asked for; it stands beneath the answer until it is answered too. */
function withWishes(scene: Scene, draft: Draft, { further }: Understanding): Draft {
  const { at } = draft.session;
  const wishes = wishesIn(scene.local, further).filter((wish) => wish !== at?.topic);
  if (wishes.length === 0) return draft;
  return {
    ...draft,
    session: { ...draft.session, wishes },
    outcome: { ...draft.outcome, offered: [...new Set([...draft.outcome.offered, ...wishes])] },
  };
}

/** A guide's fork, taken at once by somebody who has told which branch is theirs, or names its way. */
function forkTaken(
  scene: Scene,
  { intent, entities }: Understanding & { kind: 'understood' },
): Draft | null {
  const topic = scene.local.topics.get(intent);
  if (topic?.kind !== 'guide' || !topic.fork) return null;
  const told = branchTold(topic, entities);
  if (told !== undefined) return toFork(scene, intent, told);
  // Who is in a talk, and wants to appeal, has decided.
  const isDecided = scene.session.topic !== null && entities.act === topic.fork.no.method;
  return isDecided ? toFork(scene, intent, false) : null;
}

/**
 * Asks back. When it is likelier that nothing of it is covered than that something is, that is said at
 * once, and what else they may have meant is offered beneath. Null when there is nothing to ask with.
 */
function toAmbiguous(
  scene: Scene,
  text: string,
  understanding: Understanding & { kind: 'ambiguous' },
): Draft | null {
  const { choices } = understanding;
  const whole = wholeWish(scene, understanding);
  if (whole) return toUnderstood(scene, text, whole);
  if (isLikelyUncovered(scene.local, choices)) {
    const draft = openTopic(scene, choices[0]?.intent ?? '');
    const others = offerable(scene.local, choices.slice(1));
    return draft && guessed(beneath(scene, draft, others), understanding);
  }
  const [likeliest] = choices;
  if (likeliest && isSurelyRefused(scene, likeliest)) {
    const draft = openTopic(scene, likeliest.intent);
    return draft && guessed(draft, understanding);
  }
  const topics = offerable(scene.local, choices);
  const [only = ''] = topics;
  if (topics.length === 1 && isNextOfRefusal(scene.local, choices, only)) {
    const draft = openTopic(scene, only);
    return draft && guessed(draft, understanding);
  }
  if (topics.length < 2) return null;
  const draft = navigated({ ...scene.session, misses: 0 }, [
    { card: clarifyCard(scene.local, topics), replaces: false },
  ]);
  return guessed(
    { ...draft, outcome: { ...draft.outcome, decision: 'clarify', offered: topics } },
    understanding,
  );
}

/** What is to be done, with what and where: whoever tells all three has said it all. */
function wholeWish(
  { local }: Scene,
  understanding: Understanding & { kind: 'ambiguous' },
): (Understanding & { kind: 'understood' }) | null {
  const { choices, entities } = understanding;
  const { bound, act, way } = entities;
  const [likeliest, ...readings] = choices;
  const guide = bound && guideAbout(local, bound);
  const isWhole = way !== undefined && (act === 'unbind' || act === 'change');
  return isWhole && guide !== undefined && likeliest?.intent === guide
    ? { ...understanding, kind: 'understood', intent: guide, readings }
    : null;
}

/** In the midst of a talk, what is likelier to be refused than anything else is refused. */
const refused = 0.45;

function isSurelyRefused(scene: Scene, { intent, confidence }: Candidate): boolean {
  const isRefusal = scene.local.topics.get(intent)?.kind === 'refusal';
  return isInTalk(scene) && confidence >= refused && isRefusal;
}

/**
 * Whether a topic is what a likely refusal sends people to: who is perhaps refused, and perhaps asks for
 * what is allowed, gets the latter.
 */
function isNextOfRefusal(
  local: LocalKnowledge,
  choices: readonly Candidate[],
  id: string,
): boolean {
  return choices.some(({ intent }) => {
    const topic = local.topics.get(intent);
    return topic?.kind === 'refusal' && topic.next.includes(id);
  });
}

/** Whether the likeliest reading, and most of what is likely together, is known and not covered. */
function isLikelyUncovered(local: LocalKnowledge, choices: readonly Candidate[]): boolean {
  const isUncovered = ({ intent }: Candidate): boolean =>
    local.topics.get(intent)?.kind === 'neighbour';
  const [first] = choices;
  if (!first || !isUncovered(first)) return false;
  const uncovered = choices.filter(isUncovered);
  const total = (some: readonly Candidate[]): number =>
    some.reduce((sum, { confidence }) => sum + confidence, 0);
  return total(uncovered) * 2 > total(choices);
}

/** Offers other readings beneath an answer, as far as its keyboard has room. */
function beneath(scene: Scene, draft: Draft, readings: readonly string[]): Draft {
  const [first, ...rest] = draft.replies;
  const room = maxRows - (first?.card.keyboard.length ?? maxRows);
  const offered = readings.slice(0, Math.max(room, 0));
  if (!first || offered.length === 0) return draft;
  return {
    ...draft,
    replies: [{ ...first, card: withReadings(scene.local, first.card, offered) }, ...rest],
    outcome: { ...draft.outcome, offered: [...draft.outcome.offered, ...offered] },
  };
}

const allSteps =
  /(?:全部|所有|完整|整套|全套|每一?步|一条条|一條條|一步步|一次性|详细|詳細).{0,10}(?:步骤|步驟|流程|列|教程)|(?:步骤|步驟|流程|教程).{0,6}(?:全|都|一次|一条条|一條條|列)|\ball (?:of )?the steps\b|\b(?:full|complete|whole) (?:list|steps|procedure)\b|\bstep by step list\b/i;

/** All the steps of a guide, or one by its number, for somebody who asks for them in their question. */
function stepsAsked(
  scene: Scene,
  text: string,
  { intent, entities }: Understanding & { kind: 'understood' },
): Draft | null {
  const topic = scene.local.topics.get(intent);
  if (topic?.kind !== 'guide') return null;
  const method = methodWanted(topic, { way: entities.way }) ?? methodsOf(topic)[0]?.[0] ?? '';
  const first = findPlace(scene, intent, method, 1);
  if (first && allSteps.test(text)) return toAllSteps(scene, first);
  const { step } = entities;
  const place =
    typeof step === 'number' && step > 0 ? findPlace(scene, intent, method, step) : null;
  return place && toStep(scene, place, false);
}

/** The first step of the way that a person has named ("on the website"), instead of the overview. */
function wayNamed(
  scene: Scene,
  { intent, entities }: Understanding & { kind: 'understood' },
): Draft | null {
  const topic = scene.local.topics.get(intent);
  if (topic?.kind !== 'guide' || entities.way === undefined) return null;
  const method = methodWanted(topic, { way: entities.way });
  const place = method === undefined ? null : findPlace(scene, intent, method, 1);
  const draft = place && toStep(scene, place, false);
  const isUnable =
    entities.act === 'change' && entities.way === 'website' && onlyUnbindsOnline(topic);
  return draft && isUnable ? above(scene.local.phrases.follow.change_in_qq, draft) : draft;
}

function toUnknown(scene: Scene, text: string, understanding: Understanding): Draft {
  const { knowledge, local, session } = scene;
  const bare = askWhatWithIt(scene, text, understanding);
  if (bare) return guessed(bare, understanding);
  const near = nearest(understanding);
  // A human is offered in any case; what is not covered is no help.
  const offered = offerable(local, near)
    .filter((topic) => topic !== 'human' && local.topics.get(topic)?.kind !== 'neighbour')
    .slice(0, mostNear);
  const draft = navigated(
    { ...session, misses: Math.min(session.misses + 1, 99) },
    [{ card: fallbackCard(knowledge, local, offered, session), replaces: false }],
    [{ kind: 'unanswered', text, confidence: understanding.confidence }],
  );
  return guessed(
    { ...draft, outcome: { ...draft.outcome, decision: 'fallback', offered } },
    understanding,
  );
}

/** Of who tells no more than that something is bound, it is asked what they want with it. */
function askWhatWithIt(
  scene: Scene,
  text: string,
  { entities, ranking: [likeliest] }: Understanding,
): Draft | null {
  const kind = scene.local.topics.get(likeliest?.intent ?? '')?.kind;
  const choice = choiceBeside(text, entities.bound, kind);
  return choice === undefined ? null : openTopic(scene, choice);
}

/** The readings worth naming when the question is not answered. */
function nearest(understanding: Understanding): readonly Candidate[] {
  return understanding.kind === 'ambiguous' ? understanding.choices : understanding.readings;
}

function guessed(draft: Draft, { confidence, ranking }: Understanding): Draft {
  const { topics } = draft.outcome;
  const alternatives = ranking.filter(({ intent }) => !topics.includes(intent));
  return { ...draft, outcome: { ...draft.outcome, confidence, alternatives } };
}

/** Topics that can stand on a button; a choice gives way to what it chooses from. */
function offerable(local: LocalKnowledge, candidates: readonly Candidate[]): string[] {
  const topics = candidates.flatMap(({ intent }) => {
    const topic = local.topics.get(intent);
    if (!topic || !canBeOffered(intent, topic)) return [];
    return topic.kind === 'choice' ? topic.choices : [intent];
  });
  return [...new Set(topics)].slice(0, mostOffered);
}

/** Nobody has to be asked whether they said hello; whether they want a human, they do. */
function canBeOffered(id: string, { kind }: Topic): boolean {
  return kind !== 'refusal' && (kind !== 'talk' || id === 'human');
}
