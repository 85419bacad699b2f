import { topicOf } from '../knowledge/index.js';
import type { Keyboard } from './card.js';
import { answerCard, choiceCard } from './cards/answer-cards.js';
import { toOverview } from './guide-moves.js';
import { answered, type Draft, type Scene } from './scene.js';

/**
 * Answers with a topic. A guide shows its overview; what is asked on the way leaves the person's
 * place in a guide as it was. Null when there is no such topic.
 */
export function openTopic(scene: Scene, id: string): Draft | null {
  const { knowledge, local, session } = scene;
  const topic = topicOf(knowledge, session.locale, id, session.app);
  if (!topic) return null;
  const understood = { ...session, misses: 0 };
  switch (topic.kind) {
    case 'guide': {
      const overview = toOverview(scene, id);
      return overview && answered(overview.session, overview.card, 'answer', [id]);
    }
    case 'choice': {
      const draft = answered(understood, choiceCard(local, topic), 'clarify', []);
      return { ...draft, outcome: { ...draft.outcome, offered: topic.choices } };
    }
    case 'article':
    case 'talk': {
      // What "and the mailbox?" leans on is the last answer, not the thanks after it.
      const after = topic.kind === 'article' ? { ...understood, topic: id } : understood;
      const draft = answered(after, answerCard(local, topic, session.at), 'answer', [id]);
      return id === 'human' ? { ...draft, effects: [{ kind: 'hand-off' }] } : draft;
    }
    case 'neighbour':
      return answered(understood, answerCard(local, topic, session.at), 'fallback', [id]);
    case 'refusal':
      return answered(understood, answerCard(local, topic, session.at), 'refuse', [id]);
  }
}

/** What stands beneath a topic's answer; undefined when there is no such topic. */
export function keyboardOf(scene: Scene, id: string): Keyboard | undefined {
  return openTopic(scene, id)?.replies[0]?.card.keyboard;
}
