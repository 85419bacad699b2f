import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { openTopic } from '../../open-topic.js';
import { lengthOf, toldBy } from '../leaning.js';

/** How something is bound, in a clause that speaks of no unbinding. */
const asksHow = sieved(
  /(?:咋|怎么|怎样|如何|点样?|在哪(?:里|儿)?|去哪(?:里|儿)?)[^，。 ]{0,6}?(?<![解换改])绑(?!着|的|不|了|错|在|架)|(?<![解换改])绑(?:定|上去?|回去?|新)?(?:的)?(?:步骤|流程|方法|办法|教程)|\bhow (?:do|can|should) i (?:bind|link|add|attach|put) (?:it|this|that|the|my|a) ?(?:number|phone|new|one|mailbox|email)?\b(?!.*\bun)/,
);
const unbinds = sieved(/解|换|改|取消|拿掉|去掉|\b(?:unbind|unlink|remove|change|replace)\b/);
/** It does not work, or it is somebody else's, or an app's. */
const failsOrOthers = sieved(
  /不了|不上|失败|提示|显示|收不|发不|别人|人家|陌生|游戏|网站|微信|支付宝|抖音|银行|(?:他|她)的|\b(?:can.?t|won.?t|fail\w*|wechat|game|app|site)\b/,
);
/** What came before it is done. */
const isDone = sieved(
  /(?:解|弄|搞|整|拿|取消|移)(?:绑|除)?(?:好|完|掉|下来|开)?(?:了|啦|喇|咗)|\b(?:unbound|unlinked|removed|done)\b/,
);

/** The longest text, in words, that is about it alone. */
const most = 26;

/** Whether another one can be bound later on, rather than changed now. */
const asksLater = sieved(
  /(?:日后|以后|将来|之后|往后)[^，。]{0,4}(?:可否|能否|能不能|可不可以|可以|还能|能)[^，。]{0,4}(?:改|换|另)绑(?!.*(?:怎么|如何))/,
);

/** How a number or a mailbox is bound, to this account or another one of theirs. */
export const bindAsked = toldBy([asksHow, asksLater], (said) => {
  const { scene, guarded, understanding } = said;
  if (lengthOf(said) > most || !isClean(guarded)) return null;
  if (understanding.entities.app !== undefined) return null;
  const text = plainForm(guarded.asked);
  if (asksLater.test(text) && !failsOrOthers.test(text)) return openTopic(scene, 'faq_rebind');
  const clauses = text.split(/[，。,.!！?？;\n ]+(?=\p{Script=Han})|[,.!?;]+/u);
  const asked = clauses.find((clause) => asksHow.test(clause));
  if (asked === undefined || unbinds.test(asked) || failsOrOthers.test(text)) return null;
  const others = clauses.filter((clause) => clause !== asked);
  const isEnded = others.some((clause) => isDone.test(clause));
  // What is to come off first is asked first.
  if (!isEnded && others.some((clause) => unbinds.test(clause) && !turns.test(clause))) return null;
  const { session } = scene;
  const left = isEnded ? { ...scene, session: { ...session, at: null } } : scene;
  return openTopic(left, 'faq_rebind');
});

/** "换个说法" */
const turns = sieved(/换(?:个|一个|种)(?:说法|问法|问题|话)/);
