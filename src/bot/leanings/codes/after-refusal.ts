import type { Understanding } from '../../../intents/index.js';
import { parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { theftTopic } from '../../theft-topic.js';
import { isOwn } from '../going/refused-still.js';
import { type Leaning, lengthOf, mostBare } from '../leaning.js';
import { family, known, pronoun } from '../people-words.js';
import { alreadyBound, refusedIn } from '../refused.js';

/** The refusal is taken as it is. */
const takesIt = sieved(
  /^(?:[嗯恩哦噢喔啊呃额唉哎好行中得成吧了的啦呗喇咯呀嘞嘛,，。.!！~～… ]|可以|知道|晓得|明白|清楚|懂|收到|理解|没事|那|就|这样|我|算|ok(?:ay)?|fine|got it|gotcha|i see|i get it|i understand|understood|all ?right|sure|cool|fair enough|makes sense|never ?mind|noted)+$/,
);

/** Why, and nothing more. */
export const asksWhy = sieved(
  /^(?:[那啊哎唉嗯额呃,，。 ]|可是|但是?|这|到底)*(?:为什么|为何|为啥|干嘛|凭什么|凭啥|点解|做咩|怎么)(?:就|你|我|会|要|这样|这么|不(?:行|能|可以|让|给|得)?|唔(?:得|可以|俾)?|没法|弄|办|查|解|帮|说)*[呢啊呀嘛吗?？!！。 ]*$|^(?:but |and |so )*(?:why|how come)(?: not| can.?t (?:you|i)| won.?t you| is that| so| though)?[?!. ]*$/,
);

/** Whose account it was that they wanted something of. */
const ofOther = sieved(
  new RegExp(
    `${pronoun}|佢|本人|${known}|${family}|别人|人家|对方|\\b(?:he|she|they|his|her|him|their|them|someone|somebody|girlfriend|boyfriend|wife|husband|mother|father|mom|mum|dad|son|daughter|friend|ex|owner)\\b`,
  ),
);

/** "我这个新号码一直绑在人家QQ上" */
const ownNumber = sieved(
  /我(?:的|这个?|那个?|自己|新|旧|老|现在)+(?:手机|号码|电话|卡|邮箱)|\bmy (?:\w+ )?(?:number|phone|sim|e ?mail|mailbox)\b/,
);

/** That codes come to them, by which they would get in: "我收得到验证码，可以登进去吧". */
const byCodes = sieved(
  /(?:收得?到|能收|有)[^，。]{0,4}?(?:验证码|短信|码)[^。]{0,8}?(?:登|进|弄|解|换|改|绑)|(?:用|拿)(?:他|她|ta)的?(?:手机|卡|电话)[^。]{0,4}?(?:收|接)[^。]{0,4}?码|\bi (?:can |do )?(?:get|receive|have) (?:the|his|her|their) codes?\b/,
);

/** What the ways of their own account are. */
const guides: ReadonlySet<string> = new Set([
  'unbind_phone',
  'unbind_email',
  'revoke_app',
  'forgot_bound',
]);

/**
 * After somebody else's account was refused, what is told of that person is still about it: "她同意了", "她号码要停机了". Who
 * takes it as it is, is let go kindly.
 */
export const afterRefusal: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const refused = refusedIn(scene);
  if (refused === undefined || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (takesIt.test(text)) return shortWord(scene, scene.local.phrases.follow.refusal_taken);
  if (asksWhy.test(text)) return openTopic(scene, refused);
  if (lengthOf(said) > mostBare * 2) return null;
  if (byCodes.test(text)) return openTopic(scene, refused);
  if (!ofOther.test(text)) return null;
  if (isOwn.test(text) || ownNumber.test(text)) return null;
  return isGuided(understanding) ? openTopic(scene, refused) : null;
};

/** Whether it would be led through a guide, or is not clear at all. */
function isGuided(understanding: Understanding): boolean {
  if (understanding.kind !== 'understood') return true;
  const { intent } = understanding;
  if (intent === theftTopic || intent === alreadyBound) return false;
  return guides.has(parentOf(intent) ?? intent);
}
