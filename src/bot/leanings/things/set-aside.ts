import { mostWishes } from '../../session.js';
import { shortWord } from '../../short-word.js';
import { guideOfNamed } from '../../thing-guide.js';
import { toNextWish } from '../../wishes.js';
import type { Leaning } from '../leaning.js';

/** It is not wanted any more … */
const givesUp = /(?:不|甭|别|唔).*[了啦喇咯][吧啊呀。.! ]*$/;

/** … or only not now. */
const onlyForNow = /先|[暂暫]|回[头頭]|以后|以後|之后|之後|改天|下次|明天/;

/** A thing put aside, and nothing else said: on to what else was wished for, and back to it at the end. */
export const setAside: Leaning = ({ scene, guarded, understanding }) => {
  if (!guarded.isPutAside) return null;
  const guide = guideOfNamed(scene, understanding.entities);
  const { session, local } = scene;
  if (guide === undefined || session.at === null) return null;
  if (guide !== session.at.topic) {
    if (!session.wishes.includes(guide)) return null;
    const wishes = session.wishes.filter((wish) => wish !== guide);
    const isGivenUp = givesUp.test(guarded.asked) && !onlyForNow.test(guarded.asked);
    const kept = isGivenUp ? { ...scene, session: { ...session, wishes } } : scene;
    return shortWord(kept, local.phrases.follow.go_on);
  }
  const others = session.wishes.filter((wish) => wish !== guide);
  if (others.length === 0) return shortWord(scene, local.phrases.follow.paused);
  const wishes = [...others, guide].slice(0, mostWishes);
  return toNextWish({ ...scene, session: { ...session, wishes } });
};
