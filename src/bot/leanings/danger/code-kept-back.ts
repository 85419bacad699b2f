import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { toAppeal } from '../../moves/index.js';
import { theftTopic } from '../../theft-topic.js';
import { lengthOf, toldBy } from '../leaning.js';
import { acquaintance, family, known, pronoun } from '../people-words.js';

const who = `(?:${pronoun}|${known}|${family}|对方|人家|那个?人|骗子|小偷)`;

/** "他不肯给我验证码", "she won't give me the code". */
const isKeptBack = sieved(
  new RegExp(
    [
      `^(?:但是?|可是?|不过|现在|问题是|[,，。 ])*${who}(?:现在|就|又|死活|肯定|一直|都|也|当然|说|是)*(?:不肯|不愿意?|不想|不会|不可能|不同意|不|唔肯|唔)(?:把|将)?(?:给|告诉|发|报|说|畀|俾|讲)?(?:给)?我?(?:那个|短信|手机)*(?:验证码|校验码|(?:他|她)?的?码)(?:给|告诉|发给|报给)?我?(?:啊|呀|的|了|怎么办|咋办|点算|[,，。.！!？? ])*$`,
      `^(?:but |and |well )*(?:he|she|they|${acquaintance}) (?:will not|won.?t|wont|refuses? to|does ?n.?t want to|doesnt want to|is not going to) (?:give|tell|send)(?: me)? (?:the |a |that )?(?:\\w+ )?code[.!? ]*$`,
    ].join('|'),
  ),
);

/** The longest text, in words, that is about it alone. */
const most = 20;

/**
 * Whose own account is bound to the number of somebody who keeps the code back: the appeal is left. Without such a talk
 * it may be the other's account, and is refused.
 */
export const codeKeptBack = toldBy([isKeptBack], (said) => {
  const { scene, guarded } = said;
  const isOwn = scene.session.topic === theftTopic && guarded.threats.length === 0;
  if (!isOwn || lengthOf(said) > most) return null;
  return isKeptBack.test(plainForm(guarded.asked)) ? toAppeal(scene) : null;
});
