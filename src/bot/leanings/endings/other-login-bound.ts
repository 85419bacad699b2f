import { parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { hereOf } from '../../here.js';
import { enterGuide, resume } from '../../moves/index.js';
import { isShort, toldBy } from '../leaning.js';

const asked = 'revoke_app.needs_other_login';

const bound = sieved(
  /(?:绑|设|加|弄|搞)(?:定)?(?:好|上去|上|完|成功|成|过)?(?:了|啦|喇|咯|咗)(?!q)|^(?:好|ok|[,，。.!！ ])*(?:bound|linked|added|set)\b|\b(?:bound|linked|added|set up) (?:it|my|a|the)\b/,
);
const boundNot = sieved(/没|不|未|冇|解|错|别的qq|\b(?:not|un\w+|how)\b|n.t\b/);

/** What an app asked to be bound first, is: back to where they were. */
export const otherLoginBound = toldBy([bound], (said) => {
  const { scene, guarded } = said;
  if (scene.session.topic !== asked || !isShort(said) || isAsking(guarded.asked)) return null;
  const text = plainForm(guarded.asked);
  if (!bound.test(text) || boundNot.test(text)) return null;
  const guide = parentOf(asked);
  const isAtStep = hereOf(scene).kind === 'step' && scene.session.at?.topic === guide;
  const next = isAtStep ? resume(scene) : guide ? enterGuide(scene, guide, { way: 'app' }) : null;
  return next && above(scene.local.phrases.follow.other_login_bound, next);
});
