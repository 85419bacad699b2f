import { sieved } from '../../../text/index.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { theftTopic } from '../../theft-topic.js';
import { lengthOf, type Said, toldBy } from '../leaning.js';
import { forkTaken } from '../places/fork-taken.js';

const pushed = sieved(
  /(?:挤|顶|踢)(?:了)?(?:下来?|掉|出来?|出去|没)|被(?:挤|顶|踢)|(?:就|给我?|都|又|也)(?:掉|下)线|\b(?:kick(?:ed|s)|logged|signed|pushed|log(?:s)?|bumped)\b.{0,12}\b(?:out|off)\b/,
);
/** By a login of their own, or long ago. */
const byOwn = sieved(
  /电脑|平板|笔记本|ipad|(?<![a-z])p(?:c|ad)(?![a-z])|手表|(?:新|旧|老|另[一外]?[个台部]?|两[个台部])(?:的)?(?:手机|机子|设备|机)|我(?:自己)?(?:一|刚|又|在|用)[^，。]{0,8}登|一登|早就|早已|一早|早被|以前|之前|去年|上(?:个)?(?:月|周|星期)|好久|\b(?:tablet|laptop|computer|desktop|(?:old|new|other|second) (?:phone|device)|when i|because i|after i|long ago|ages ago|(?:weeks?|months?|years?) ago)\b/,
);
/** By somebody else. */
const byOther = sieved(
  /别人|有人|人家|(?<!其)他|她|异地|陌生|密码|盗|突然|忽然|半夜|莫名|无缘无故|没登|会不会|吗|不是我|骗|[微游]|群|\b(?:some(?:one|body)|password|hacked|suddenly|group|stranger|thief|n.t me|not me)\b/,
);

/** The longest text, in words, that is about it alone. */
const most = 30;

/** A device that a login of their own has pushed off tells of no theft, but that they are logged in there no longer. */
export const pushedOff = toldBy([pushed], (said) => {
  const { scene, guarded, understanding } = said;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  if (scene.session.course !== null || isAsking(guarded.asked)) return null;
  if (understanding.kind === 'understood' && understanding.intent !== theftTopic) return null;
  const text = plainForm(guarded.asked);
  if (!pushed.test(text) || !byOwn.test(text) || byOther.test(text)) return null;
  if (scene.session.topic === null) return openTopic(scene, 'neighbour.device_lock');
  return forkTaken(asOut(said)) ?? openTopic(scene, 'forgot_bound');
});

function asOut(said: Said): Said {
  const { entities } = said.understanding;
  const understanding = { ...said.understanding, entities: { ...entities, loggedIn: false } };
  return { ...said, understanding };
}
