import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { openAt } from '../moves/index.js';
import { isShort, toldBy } from './leaning.js';

const adds = sieved(
  /也|还有|还想|还要|还得|另外|再(?:把|帮|来|弄|解)|顺便|顺带|仲有|\b(?:also|too|as well|another)\b/,
);
const off = sieved(
  /解|撤|取消|去掉|断|不(?:想)?(?:要|用)|退|删|\b(?:unlink|unbind|remove|revoke|disconnect)\w*\b/,
);
const asks = sieved(/[吗么嘛?？]|会不会|能不能|\b(?:will|does|can i still)\b/);

/** Another app that is to go as well: from the first step of the same way. */
export const otherApp = toldBy([adds], (said) => {
  const { scene, before, guarded, understanding } = said;
  const { app, bound, notThere } = understanding.entities;
  if (app === undefined || app === before || notThere || !isShort(said)) return null;
  if (bound !== undefined && bound !== 'app') return null;
  const text = plainForm(guarded.asked);
  if (!adds.test(text) || !off.test(text) || asks.test(text)) return null;
  const { at } = scene.session;
  // In the midst of another guide it is noted, and comes after it.
  if (at !== null && at.method !== null && at.topic !== guide) return null;
  return openAt(scene, guide, at?.topic === guide ? at.method : null);
});

const guide = 'revoke_app';
