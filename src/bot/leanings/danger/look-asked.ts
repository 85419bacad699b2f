import { above } from '../../above.js';
import { isThereAlready } from '../../again.js';
import { hereOf, waysOn } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { isOwn } from '../going/refused-still.js';
import { isShort, type Leaning } from '../leaning.js';
import { wasRefused } from '../refused.js';

/** What an account is bound to the bot cannot see: where to look, and the appeal for who cannot. */
export const lookAsked: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  if (guarded.asksToLook === null || guarded.threats.length > 0 || !isShort(said)) return null;
  if (wasRefused(scene) && !isOwn.test(guarded.asked)) return null;
  if (guarded.asksToLook === 'others') return openTopic(scene, 'refusal.others_account');
  const { cannot_act, cannot_look } = scene.local.phrases.guard;
  if (understanding.entities.bound === 'app') {
    const apps = openTopic(scene, 'revoke_app');
    return apps && above(cannot_act, apps);
  }
  const overview = openTopic(scene, 'forgot_bound');
  if (!overview) return null;
  const isBeside = hereOf(scene).kind === 'step' || isThereAlready(scene, overview);
  const draft = isBeside
    ? shortWord(scene, cannot_look, waysOn(scene))
    : above(cannot_look, overview);
  return { ...draft, outcome: { ...overview.outcome } };
};
