import { sieved } from '../../../text/index.js';
import { isLed } from '../../course.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { hereOf, isAskedWhetherHelped } from '../../here.js';
import { keyboardOf, openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { toldBy } from '../leaning.js';
import { alreadyBound, isRefusal } from '../refused.js';

/** They are off to do it, and say no more. */
const offToTry = sieved(
  /^(?:[那好嗯哦啊行,，。 ]|ok|好的|好嘞|可以|谢谢|多谢|[你您啦]|知道了|明白了?|了解了?|懂了?|晓得了?|收到|所以|我们?|俺|先|再|去|就|这就|现在|自己|回去|等|待会儿?|马上|照着|按照?|你说的|这个|上面(?:说?的)?)*(?:试一?试|试试?看|试(?=[吧哈。!！~ ]*$)|(?:营业厅|运营商|客服)?(?:问问|问一?下|咨询一?下)(?:运营商|客服|营业厅|移动|联通|电信)?|试一?下|试下看|弄弄|弄一?下|做做|操作一?下|搞搞|搞一?下|[照去](?:弄|试|操作|搞|做|办|看看|看一?下|找找|找一?下)|研究(?:研究|一?下)|照做)(?:看|试|吧|先|哈|啊|咯|哦|再说|一下)*[。.!！~ ]*$|^(?:ok(?:ay)?,? |all ?right,? |right,? |so |good,? |great,? |thanks?(?: you)?,? |i see,? |got it,? )*(?:i.?ll|i will|let me|lemme|i.?m (?:going to|gonna)|i am going to|gonna)(?: just| go| quickly| first)*(?: and)? (?:try|check|look|have a look|take a look|do|give)(?: (?:it|that|this|a|try|go|shot|again|now|out|first))*[.! ]*$/,
);

/** "那我试试": a word on how to go on, and the place is kept. */
export const aboutToTry = toldBy([offToTry], ({ scene, guarded }) => {
  if (!isClean(guarded) || !offToTry.test(plainForm(guarded.asked))) return null;
  const { follow } = scene.local.phrases;
  const { warned, said, course } = scene.session;
  if (warned !== null && warned !== 'secret') return openTopic(scene, 'caution_verification');
  // Nobody is encouraged to do what they were told not to.
  const stays = said.find((id) => held.has(id) || isRefusal(scene, id));
  if (stays !== undefined) return openTopic(scene, stays);
  if (course !== null && isLed(scene))
    return shortWord(scene, follow.trying, keyboardOf(scene, course.topic));
  const here = hereOf(scene);
  if (here.kind === 'outside' || isAskedWhetherHelped(scene))
    return shortWord(scene, follow.trying);
  if (here.kind === 'step') return shortWord(scene, follow.go_on);
  return shortWord(scene, here.guide.fork ? follow.trying : follow.choose_way);
});

/** What tells them to leave something alone. */
const held = new Set(['caution_verification', 'neighbour.scam_report', alreadyBound]);
