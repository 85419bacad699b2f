import { topicOf } from '../../knowledge/index.js';
import { humanButton, topicButtons } from '../button.js';
import { toHelped } from '../do-action.js';
import { toFeedback } from '../guide-moves.js';
import { hereOf, isAside } from '../here.js';
import { fitted, stack } from '../keyboard.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';

/** "It worked", "it did not": of the guide they are in, or of what was answered last. */
export function didHelp(scene: Scene, helped: boolean): Draft | null {
  const { topic, at } = scene.session;
  const inGuide = at !== null && hereOf(scene).kind !== 'outside' && !isAside(scene);
  const about = inGuide ? at.topic : topic;
  if (about === null) return null;
  const ofGuide = helped ? toHelped(scene, about) : toFeedback(scene, about, false);
  return ofGuide ?? ofAnswer(scene, about, helped);
}

function ofAnswer(scene: Scene, topic: string, helped: boolean): Draft | null {
  const { knowledge, local, session } = scene;
  const answer = topicOf(knowledge, session.locale, topic);
  if (answer?.kind !== 'article') return null;
  const { follow } = local.phrases;
  const near = fitted(
    [],
    stack(
      topicButtons(
        local,
        answer.next.filter((next) => next !== 'human'),
      ),
    ),
    [humanButton(local)],
  );
  const draft = helped
    ? shortWord(scene, follow.solved)
    : shortWord(scene, follow.not_solved, near);
  return { ...draft, effects: [{ kind: 'feedback', topic, helped }] };
}
