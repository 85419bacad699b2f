import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { keyboardOf } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { answeringWord } from '../../short-word.js';
import { lengthOf, toldBy } from '../leaning.js';
import { family, known } from '../people-words.js';
import { namesAppeal } from './appeal-words.js';

/** The longest text, in words, that only asks it. */
const most = 24;

const contact = '(?:常用|常联系的?|经常联系的?|申诉)?(?:联系人|连络人|联络人)';

/** Whom to name as a contact. */
const asksWhom = sieved(
  new RegExp(
    [
      // "联系人写谁好", "联系人要填几个"
      `${contact}[^。?？]{0,8}?(?:写|填|选|找|用|放|是|指|要|报|加)[^。?？]{0,4}?(?:谁|哪[些个几]|边个|什么人|啥人|几个|多少个?|什么样|怎样的?|哪种|家人|朋友|同学|家里)`,
      `(?:写|填|选|找|用|放)[^，。?？]{0,2}?(?:谁|哪些人?|边个|什么人|啥人)[^，。?？]{0,4}?${contact}`,
      `(?:谁|什么人|啥人|边个|哪些人|几个人)(?:可以|能|才能|好|得)?(?:做|当|算|是|填|写)[^，。?？]{0,3}?${contact}`,
      `${contact}(?:怎么|咋|如何|点)(?:样)?(?:填|写|选|弄)|${contact}(?:是(?:什么|啥|咩)(?:意思)?|什么意思|啥意思)`,
      `${contact}(?:必须|一定|只能|要不要|需要|要|得)[^。?？]{0,12}?(?:吗|么|嘛|不|[?？])|(?:会|要)(?:不会|不要)?[^，。我]{0,4}?(?:联系|问|找|通知|打扰|惊动)[^，。]{0,4}?${contact}`,
      // "我朋友的QQ可以做联系人吗"
      `(?:做|当|作|算|填|写|用|加|放|为|成)(?:是|为|成|到|我|他|她|的)*${contact}[^，。]{0,6}?(?:吗|么|嘛|不|吧|行|[?？]|$)|${contact}[^。?？]{0,10}?(?:可以|能|行|得|算)[^。?？]{0,8}?(?:吗|么|嘛|不|吧|[?？])`,
      `${contact}(?:写|填|用|找)(?:了|的)?(?:我的?)?(?:${family}|${known}|网友|群友|别人|陌生人)[^，。]{0,10}?(?:吗|么|嘛|不|吧|行|[?？]|$)`,
      '\\b(?:who|whom|which|what|how many)\\b[^.?!]{0,30}\\bcontacts?\\b|\\b(?:can|could|may|should|is|are|does)\\b[^.?!]{0,30}\\b(?:as|be|for|a|the) (?:a |my |the |an? )?(?:\\w+ )?contacts?\\b',
    ].join('|'),
  ),
);

/** Nobody comes to mind, the bot's own or a shop's people are meant, or it is of the account's list. */
const isElse = sieved(
  /忘|记不|想不|不记得|没(?:有|几)|冇|删|同步|导入|备份|恢复|通讯录|骗|客服|你们的?|官方|紧急联系人|微信|\b(?:forgot|remember|no contacts?|import|sync|backup|restore|support|contact (?:you|support|tencent|them|customer))\b/,
);

/** In an appeal, whom to name as contacts: the page tells how many, and strangers are none. */
export const contactsAsked = toldBy([asksWhom], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (!isOfAppeal(scene, text) || !asksWhom.test(text) || isElse.test(text)) return null;
  const isPlaced = scene.session.at !== null;
  const keyboard = isPlaced ? undefined : keyboardOf(scene, 'forgot_bound.no_proof');
  return answeringWord(scene, scene.local.phrases.follow.contacts, keyboard);
});

function isOfAppeal({ session: { at, topic } }: Scene, text: string): boolean {
  const isSpokenOf = [at?.topic, topic].some((id) => id?.startsWith('forgot_bound') === true);
  return isSpokenOf || namesAppeal.test(text);
}
