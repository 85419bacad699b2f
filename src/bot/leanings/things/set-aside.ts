import { mostWishes } from '../../session.js';
import { shortWord } from '../../short-word.js';
import { guideOfNamed } from '../../thing-guide.js';
import { toNextWish } from '../../wishes.js';
import type { Leaning } from '../leaning.js';

/** A thing put aside, and nothing else said: on to what else was wished for, and back to it at the end. */
export const setAside: Leaning = ({ scene, guarded, understanding }) => {
  if (!guarded.isPutAside) return null;
  const guide = guideOfNamed(scene, understanding.entities);
  const { session, local } = scene;
  if (guide === undefined || session.at === null) return null;
  if (guide !== session.at.topic)
    return session.wishes.includes(guide) ? shortWord(scene, local.phrases.follow.go_on) : null;
  const others = session.wishes.filter((wish) => wish !== guide);
  if (others.length === 0) return shortWord(scene, local.phrases.follow.paused);
  const wishes = [...others, guide].slice(0, mostWishes);
  return toNextWish({ ...scene, session: { ...session, wishes } });
};
