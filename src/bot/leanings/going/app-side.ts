import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { hereOf } from '../../here.js';
import { isShort, toldBy } from '../leaning.js';

/** How it is done at the app's own end. */
const asksThere = sieved(
  /^(?:[那啊嗯,， ]|如果|要是|我|想|就)*(?:在|去|到|从)?[^，。?？]{1,8}?(?:那边|那头|那一头|那里|那儿|里面|那面)(?:要|该|应该|又|的话|具体)*(?:怎么|怎样|咋|如何|点样?)(?:样|才|去|能)*(?:弄|解绑?|搞|操作|取消|办|整|做|关|断)(?:掉|开|呢|啊|呀)*[?？。! ]*$|^(?:so |and |ok )*how (?:do|can) i (?:do (?:it|that)|unlink (?:it|qq)|remove (?:it|qq)) (?:in|on|from) (?:the )?[a-z0-9 ]{2,16}?(?:.s)? ?(?:side|end|app|itself|settings)[?. ]*$/,
);

const guide = 'revoke_app';

/** In the guide of apps, the app in mind and its own end named: its way there. */
export const appSide = toldBy([asksThere], (said) => {
  const { scene, guarded, understanding, before } = said;
  const here = hereOf(scene);
  const { at } = scene.session;
  if (here.kind === 'outside' || at?.topic !== guide) return null;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  const { app, bound } = understanding.entities;
  const isOther = app !== undefined && before !== null && app !== before;
  if (isOther || (bound !== undefined && bound !== 'app')) return null;
  const text = plainForm(guarded.asked);
  if (!asksThere.test(text) || ofQq.test(text)) return null;
  const place = findPlace(scene, guide, 'platform', 1);
  return place && toStep(scene, place, false);
});

/** The other end. */
const ofQq = sieved(/(?:qq|扣扣|互[联聯])(?:那|的|里|自己|互)|\bqq(?:.s)? (?:side|end|connect)\b/);
