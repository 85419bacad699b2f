import { enterGuide } from '../moves/index.js';
import { guideOfNamed } from '../thing-guide.js';
import { type Leaning, lengthOf, mostBare } from './leaning.js';
import { asksArticle } from './questions.js';

/** Another wish first: the one that they were at waits in its place. */
export const wishedFirst: Leaning = (said) => {
  const { scene, understanding } = said;
  // "Will changing the mailbox log me out?" asks about a wish, and not for it.
  if (asksArticle(scene, understanding)) return null;
  const { session } = scene;
  const { entities } = understanding;
  const wish = guideOfNamed(scene, entities);
  if (wish === undefined || !session.wishes.includes(wish) || lengthOf(said) > mostBare)
    return null;
  const before = session.at?.topic;
  const others = session.wishes.filter((other) => other !== wish);
  const wishes =
    before === undefined || before === wish || others.includes(before)
      ? others
      : [before, ...others];
  return enterGuide({ ...scene, session: { ...session, wishes } }, wish, entities);
};
