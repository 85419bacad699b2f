import { guideAbout } from '../../knowledge/index.js';
import { onward } from '../onward.js';
import { openTopic } from '../open-topic.js';
import type { Leaning } from './leaning.js';

/** The bot cannot do it for them, and leads them through it instead of telling what it is. */
export const ledInstead: Leaning = ({ scene, guarded, understanding }) => {
  const { bound } = understanding.entities;
  const isAboutBot = understanding.kind === 'understood' && understanding.intent === 'bot_identity';
  const guide = bound && guideAbout(scene.local, bound);
  return guarded.asksToAct && isAboutBot && guide !== undefined ? openTopic(scene, guide) : null;
};

/** Who thinks that the bot can act, and says no more, is told that it cannot, and goes on from where they are. */
export const ledOn: Leaning = ({ scene, guarded }) =>
  guarded.asksToAct ? onward(scene, guarded) : null;
