import { sieved } from '../../../text/index.js';
import { doAction } from '../../do-action.js';
import { plainForm } from '../../guard/index.js';
import { isStepOnScreen } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { isShort, toldBy } from '../leaning.js';
import { alreadyBound } from '../refused.js';

/** The account that has the number is theirs. */
const isTheirs = sieved(
  /^(?:[那啊哦嗯,， ]|它|这个|就|应该|好像|可能|都|其实|原来)*(?:就?[是系])?我(?:的|自己|嘅)*(?:以前|之前|从前|另外|另|旧|老|小|早先|原来|第二|大学|上学|后来|注册|时候|那个|一个|用|的)+(?:号|qq|账号)[的啊呀吧。.! ]*$|^(?:oh |ah |well |yes |yeah )*(?:it.?s |that.?s |this is )?(?:mine|my (?:own )?(?:old|other|second|previous|first|own|unused) (?:account|one|qq))(?: actually| i think| too)?[.! ]*$/,
);

/** They do not get into it. */
const isLockedOut = sieved(
  /^(?:[那啊唉可但,， ]|是|那个|这个|它|号|已经|早就?|现在|都|也|我|qq|密码)*(?:登|上|进)(?:录|陆)?(?:不|唔)(?:上|了|进|去|进去|到)(?:去|那个|那个号|了|啊|呀)*[。.! ]*$|^(?:but )?(?:i )?(?:can.?t|cannot) (?:log ?in|get in|sign in|access)(?: to)?(?: (?:there|it|that one|that account|that))?(?: any ?more)?[.! ]*$/,
);

/** That the number is on another account of theirs: where it comes off, and the appeal for who does not get in there. */
export const ownOtherAccount = toldBy([isTheirs, isLockedOut], (said) => {
  const { scene, guarded } = said;
  const { topic, said: before } = scene.session;
  const isOfIt = topic === alreadyBound || before.includes(alreadyBound);
  if (!isOfIt || isStepOnScreen(scene)) return null;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (isLockedOut.test(text))
    return doAction(scene, { kind: 'fork', topic: 'forgot_bound', yes: false });
  if (!isTheirs.test(text)) return null;
  const draft = openTopic(scene, 'unbind_phone');
  // Whether they get into it is still to be told.
  return draft && { ...draft, session: { ...draft.session, topic: alreadyBound } };
});
