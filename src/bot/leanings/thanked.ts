import { isMidway } from '../here.js';
import { didHelp, makeMove } from '../moves/index.js';
import { openTopic } from '../open-topic.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { tellsBareDone, tellsEnd } from './end-told.js';
import type { Leaning, Said } from './leaning.js';

/** Moves that go on; who says thanks with them has come to an end. */
const onward = new Set(['next', 'yes', 'resume', 'stop', 'solved']);

/** Thanks are answered; who only says that it is clear, at a step, goes on. */
export const thanked: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { isThanks, kind, move } = understanding;
  if (isThanks && isAtEnd(scene, guarded.asked)) return didHelp(scene, true);
  if (kind === 'understood' && understanding.intent === 'thanks' && !isThanks)
    return scene.session.at?.method ? acknowledged(said) : null;
  if (move?.move === 'solved' && scene.session.topic !== null) return null;
  const asksNothing = kind !== 'understood' && (move === null || onward.has(move.move));
  const goesOn = move?.isSure === true && onward.has(move.move);
  return isThanks && (asksNothing || goesOn) ? openTopic(scene, 'thanks') : null;
};

/** Whether the thing is told to be done; at the last step, that anything is. */
function isAtEnd(scene: Scene, asked: string): boolean {
  if (!scene.session.at?.method) return false;
  return tellsEnd(scene, asked) || (!isMidway(scene) && tellsBareDone(asked));
}

function acknowledged({ scene, understanding }: Said): Draft | null {
  const { move } = understanding;
  return move
    ? makeMove(scene, move.move, '', understanding)
    : shortWord(scene, scene.local.phrases.follow.go_on);
}
