import { sieved } from '../../../text/index.js';
import { topicButtons } from '../../button.js';
import { plainForm } from '../../guard/index.js';
import { waysOn } from '../../here.js';
import { rows, stack } from '../../keyboard.js';
import { onward } from '../../onward.js';
import { answeringWord } from '../../short-word.js';
import { theftTopic } from '../../theft-topic.js';
import { isShort, type Leaning } from '../leaning.js';

/** What people say who see that they should not have sent it. */
const sorry = sieved(
  /不(?:该|应该|能|可以)发|发错|撤(?:不|唔|回|销)|收不回|删(?:不|唔|了)|要紧|有(?:没有)?事|没事|冇事|会怎么?样|会有(?:什么|啥)|危险|怎么办|咋办|咋整|点算|点办|完[了蛋]|糟|坏了|惨|死了|大镬|手[滑快贱]|安不安全|泄露|担心|害怕|好怕|后悔|不小心|对不起|不好意思|抱歉|忘了你说|已经发|发出去|发都发|被盗|偷|记住|记下|存(?:了|着|下)|\boops\b|\boh no\b|should(?: not|n.?t)? (?:i|have)|can.?t (?:delete|unsend|undo|take)|\bunsend\b|\bdelete\b|is (?:that|it|this) (?:bad|ok|okay|safe|dangerous)|am i (?:safe|ok|in trouble)|what (?:do i do|now|happens)|\bsorry\b|my (?:bad|mistake)|\bsaved?\b|\bkept\b/,
);

/** They send no more of it. */
const willNot = sieved(
  /^(?:[那好嗯哦噢行吧唉,，。 ]|知道了|我|以后|下次|再|就|也|保证|绝对)*(?:不|唔)(?:再|会|会再|敢)?发(?:这些|这个|密码|验证码|它)?(?:了|啦|咯|喇|就是)?[。.!！~ ]*$|^(?:ok(?:ay)?,? |sure,? |got it,? )*i (?:won.?t|will not) (?:send|share|do|post) (?:it|that|them|any)(?: again| here| any ?more)*[.! ]*$/,
);

/** After a secret was sent here, somebody who is sorry or afraid is told that it was not kept, and what then. */
export const sentHere: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  if (scene.session.warned !== 'secret' || guarded.found.length > 0 || !isShort(said)) return null;
  const { bound, app, way, step } = understanding.entities;
  if ((bound ?? app ?? way ?? step) !== undefined) return null;
  const text = plainForm(guarded.asked);
  if (willNot.test(text)) return onward(scene, { found: ['password'] });
  if (!sorry.test(text)) return null;
  const stolen = stack(topicButtons(scene.local, [theftTopic]));
  return answeringWord(
    scene,
    scene.local.phrases.guard.sent_here,
    rows(...stolen, ...waysOn(scene)),
  );
};
