import { menuCard } from './cards/menu-cards.js';
import { payloadTopic } from './command.js';
import { standing } from './guide-moves.js';
import { openTopic } from './open-topic.js';
import { answered, type Draft, type Scene } from './scene.js';
import type { Session } from './session.js';

/** A talk begun anew forgets what it was about, but not the language, nor that there was an apology. */
function forgetful(session: Session): Session {
  return { ...standing(session, null), app: null, topic: null, bound: null, wishes: [] };
}

/** Greets a person, or opens the topic that a deep link names. */
export function start(scene: Scene, payload: string): Draft {
  const fresh = { ...scene, session: forgetful(scene.session) };
  const linked = payload === '' ? null : openTopic(fresh, payloadTopic(payload));
  if (linked) return linked;
  const greeting = scene.local.topics.get('greeting');
  const text = greeting && 'text' in greeting ? greeting.text : scene.local.phrases.menu.text;
  const card = menuCard(scene.knowledge, scene.local, text);
  return answered(fresh.session, card, 'answer', greeting ? ['greeting'] : []);
}
