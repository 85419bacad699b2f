import type { Understanding } from '../intents/index.js';
import { parentOf } from '../knowledge/index.js';
import { actionsOnScreen, guideAt, inMind } from './here.js';
import type { Scene } from './scene.js';
import { guideOfBound } from './thing-guide.js';

/** A reading that is on screen is believed from this confidence, one that the talk was just about from less. */
const believed = { onScreen: 0.22, inMind: 0.14 } as const;

/** … unless another reading is so many times as likely. */
const outweighed = 2;

/**
 * What an unclear text asks, given the talk: the likeliest reading that is on screen, was answered just
 * now, or belongs to the guide in mind. What is clear by itself, and what nothing speaks for, stays as it is.
 */
export function inContext(scene: Scene, understanding: Understanding): Understanding {
  if (understanding.kind === 'understood') return ofThingInMind(scene, understanding);
  const beside = articleBeside(scene, understanding);
  if (beside !== undefined)
    return { ...understanding, kind: 'understood', intent: beside, readings: [] };
  const [first] = understanding.ranking;
  const screen = topicsOnScreen(scene);
  const meant = understanding.ranking.find(
    ({ intent, confidence }) =>
      (confidence >= believed.inMind && isInMind(scene, intent)) ||
      (screen.has(intent) && confidence >= believed.onScreen),
  );
  if (!first || !meant) return understanding;
  if (first.confidence > meant.confidence * outweighed) return understanding;
  return { ...understanding, kind: 'understood', intent: meant.intent, readings: [] };
}

/**
 * The article that is asked for in the midst of a guide, where nothing but the guide itself is as likely: "will changing
 * the mailbox log me out?"
 */
export function articleBeside(
  { local, session }: Scene,
  { kind, ranking }: Understanding,
): string | undefined {
  const [first, second] = ranking;
  if (kind !== 'ambiguous' || !first || !second || second.intent !== session.at?.topic)
    return undefined;
  const isArticle = local.topics.get(first.intent)?.kind === 'article';
  return isArticle && first.confidence > second.confidence * outweighed ? first.intent : undefined;
}

/** "How do I change it?" names no thing: it is about the one that the talk is about. */
function ofThingInMind(
  scene: Scene,
  understanding: Understanding & { kind: 'understood' },
): Understanding {
  const { intent, entities } = understanding;
  const here = inMind(scene);
  const meant = here.kind === 'outside' ? null : guideAt(here);
  const asked = scene.local.topics.get(intent);
  const chosen = asked?.kind === 'choice' ? guideOfBound(scene) : undefined;
  if (asked?.kind === 'choice' && chosen && asked.choices.includes(chosen))
    return entities.bound === undefined ? { ...understanding, intent: chosen } : understanding;
  if (asked?.kind !== 'guide' || asked.about === undefined) return understanding;
  const isNamed = entities.bound !== undefined || entities.app !== undefined;
  // What happened to a mailbox, told in a guide about no thing, is mended in the mailbox's own.
  const own = meant?.guide.about ? meant.topic : guideOfBound(scene);
  return isNamed || own === undefined ? understanding : { ...understanding, intent: own };
}

/** Whether a topic was answered just now or is wished for, or is of the family of what the talk is about. */
function isInMind({ session, local }: Scene, topic: string): boolean {
  if (session.said.includes(topic) || session.wishes.includes(topic)) return true;
  if (session.topic === null || !local.topics.has(topic)) return false;
  const head = parentOf(session.topic) ?? session.topic;
  return topic === head || parentOf(topic) === head;
}

function topicsOnScreen(scene: Scene): ReadonlySet<string> {
  const actions = actionsOnScreen(scene);
  return new Set(actions.flatMap((action) => (action.kind === 'topic' ? [action.topic] : [])));
}
