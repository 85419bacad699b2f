import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { hereOf } from '../../here.js';
import { changeWay } from '../../moves/index.js';
import { toldBy } from '../leaning.js';
import { family } from '../people-words.js';
import { isRefusal } from '../refused.js';

/** On the phone or the computer of whom they help, and no more. */
const onTheirs = sieved(
  new RegExp(
    `^(?:[那就我们嗯好,，。 ]|直接|现在|可以|能)*(?:用|拿|在)(?:我|俺)?(?:[他她]|${family})(?:自己|本人)?的?(?:手机|电脑)(?:上|里|来)?(?:弄|操作|做|搞|登录?)?(?:吧|呢|行吗|可以吗|行不行|吗)?[?？。! ]*$|^(?:ok |so |and )*(?:can we )?(?:use|using|on|with) (?:her|his|my (?:mom|mum|dad|mother|father|grandma|grandpa|wife|husband|son|daughter).?s) (?:own )?(?:phone|computer|laptop)[.?! ]*$`,
  ),
);

/** Where two go through a guide together, the owner's own device is the right one. */
export const ownersDevice = toldBy([onTheirs], ({ scene, guarded }) => {
  const [last = ''] = scene.session.said;
  if (hereOf(scene).kind === 'outside' || isRefusal(scene, last)) return null;
  const text = plainForm(guarded.asked);
  if (!isClean(guarded) || !onTheirs.test(text)) return null;
  return changeWay(scene, { device: /电脑|computer|laptop/.test(text) ? 'computer' : 'phone' });
});
