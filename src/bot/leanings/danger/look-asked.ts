import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { isThereAlready } from '../../again.js';
import { plainForm } from '../../guard/index.js';
import { hereOf, waysOn } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { isOwn } from '../going/refused-still.js';
import { isShort, type Leaning, toldBy } from '../leaning.js';
import { wasRefused } from '../refused.js';

/** Where it is seen. */
const asksWhere = sieved(
  /^(?:[那哦啊嗯,， ]|我|要|该|得|应该|可以|能)*(?:去|在|到|从)?(?:哪里?|哪儿|边度)(?:可以|能|去|才能)*(?:看|查|找|睇|搵)(?:得到|到|呢|啊|呀|的)*[?？。! ]*$|^(?:so |and |ok |then )*where (?:do|can|would) i (?:see|look|check|find) (?:it|that|them)?[?. ]*$/,
);

/** Asked what is bound, and told that only they can see it: where. */
export const whereToLook = toldBy([asksWhere], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  const isAsked = here.kind === 'overview' && here.topic === 'forgot_bound';
  if (!isAsked || !isShort(said) || guarded.threats.length > 0) return null;
  return asksWhere.test(plainForm(guarded.asked))
    ? shortWord(scene, scene.local.phrases.guard.cannot_look, waysOn(scene))
    : null;
});

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
