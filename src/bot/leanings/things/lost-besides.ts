import { openTopic } from '../../open-topic.js';
import { isShort, type Leaning } from '../leaning.js';

/** After what is not covered, that the number or mailbox is gone as well: that is. */
export const lostBesides: Leaning = (said) => {
  const { scene, understanding, guarded } = said;
  const { hasBound, loggedIn, app } = understanding.entities;
  const [topic = ''] = scene.session.said;
  const isNeighbour = near.has(topic);
  const isTold = hasBound === false && loggedIn !== true && app === undefined;
  return isNeighbour && isTold && isShort(said) && guarded.threats.length === 0
    ? openTopic(scene, 'forgot_bound')
    : null;
};

/** What is not covered, and yet may come down to a number that is gone. */
const near: ReadonlySet<string> = new Set([
  'neighbour.frozen_account',
  'neighbour.login_problem',
  'neighbour.password',
  'neighbour.device_lock',
]);
