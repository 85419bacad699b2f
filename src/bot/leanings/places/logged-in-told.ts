import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { isAsking } from '../../asking.js';
import { doAction } from '../../do-action.js';
import { plainForm } from '../../guard/index.js';
import { actionsOnScreen, hereOf, isAside } from '../../here.js';
import { enterGuide } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { isAskedElse } from '../going/way-told.js';
import { isShort, type Leaning, type Said } from '../leaning.js';
import { alreadyBound } from '../refused.js';

/** "登录得上", which is a longer way to say "登得上". */
const getsOn = sieved(
  /^(?!.*(?:[登上]不|吗|没)).*登(?:录|陆|入)得(?:上|了|进|到)|^(?:还|当然|肯定|天天|一直)*(?:能|可以)登(?:录|陆|得)?[的啊呀哦嘛]*[,，。 ]+(?:咋|怎么|哪|为啥|天天|一直|每天)[^?？吗]*$|^(?!.*(?:[登上进]不|吗))(?:我的?)?(?:qq|扣扣|号)(?:它|我)?(?:倒|还|也|是|照样|一直)+(?:能|可以|得)?(?:上|进|登)(?:得?[上去进]|着|的)*(?=[，,。 ]|$)/,
);

/** Whether they tell that they can get into the account. */
export function tellsLoggedIn({ guarded, understanding }: Said): boolean | undefined {
  return understanding.entities.loggedIn ?? (getsOn.test(plainForm(guarded.asked)) || undefined);
}

/** Who is to choose a way, and tells that they are logged in, does it there: in QQ. */
export const loggedInTold: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { hasBound, app, way, act } = understanding.entities;
  if (tellsLoggedIn(said) !== true || hasBound === false || (app ?? way ?? act) !== undefined)
    return null;
  if (isForkOffered(scene) && isShort(said))
    return doAction(scene, { kind: 'fork', topic: forked, yes: true });
  // The number is on another account of theirs, and comes off there.
  if (scene.session.topic === alreadyBound && isShort(said) && !isAsking(guarded.asked)) {
    const guide = openTopic(scene, 'unbind_phone');
    return guide && above(scene.local.phrases.follow.in_qq, guide);
  }
  if (isOfCode(scene) && isShort(said) && !isAsking(guarded.asked))
    return doAction(scene, { kind: 'fork', topic: forked, yes: true });
  const here = hereOf(scene);
  if (here.kind !== 'overview' || here.guide.fork || isAside(scene) || !isShort(said)) return null;
  if (isAsking(guarded.asked) || isAskedElse(scene, understanding)) return null;
  // Logged in on a computer, QQ is there as well.
  const draft = enterGuide(scene, here.topic, { way: 'client' });
  const isEntered = draft !== null && draft.session.at?.method !== null;
  return isEntered ? above(scene.local.phrases.follow.in_qq, draft) : null;
};

/** Whether the guide that asks it is one of several readings that they may pick from. */
function isForkOffered(scene: Scene): boolean {
  const { at, topic } = scene.session;
  const offered = actionsOnScreen(scene).some(
    (one) => one.kind === 'topic' && one.topic === forked,
  );
  return at === null && topic === null && offered;
}

const forked = 'forgot_bound';

/** Whether codes are all that was talked of, in no guide. */
function isOfCode({ session: { at, topic } }: Scene): boolean {
  return at === null && topic !== null && ofCodes.has(topic);
}

const ofCodes = new Set([
  'caution_verification.which_channel',
  'caution_verification.code_not_received',
]);
