import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { plainForm } from '../../guard/index.js';
import { toStep } from '../../guide-moves.js';
import { hereOf } from '../../here.js';
import { enterGuide } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import { fill } from '../../phrase.js';
import { mostWishes } from '../../session.js';
import { guideOfNamed } from '../../thing-guide.js';
import { isShort, toldBy } from '../leaning.js';

const adds = sieved(
  /也(?:要|想|得|绑|綁|一起|给|給|解|换|換|弄|撤|取消|帮|幫)|还有|還有|还(?:要|想|得)(?!多|几|等)|還(?:要|想)|另外|顺便|順便|顺带|不止|不只|仲有|仲要|\b(?:also|too|as well|another one)\b/i,
);

const bareAct = /(?:解|换|換|撤|退)(?:了|掉|一下)?[吧呗,，。.!！\s]*$/;

const asks = /[吗嗎么麼?？]|能不能|可不可以|怎么|怎麼|咋|如何|先|\b(?:how|can|does|will|first)\b/i;

/**
 * In the midst of a way, another thing is wished for as well. Who clearly asks for it goes there, and comes
 * back to this; else it is noted, and comes after this.
 */
export const alsoWished = toldBy([adds], ({ scene, guarded, understanding }) => {
  const here = hereOf(scene);
  const { act } = understanding.entities;
  const wish = guideOfNamed(scene, understanding.entities);
  if (here.kind !== 'step' || wish === undefined || wish === here.place.topic) return null;
  const isWish = act === 'unbind' || act === 'change' || bareAct.test(guarded.asked);
  if (!isWish || !adds.test(guarded.asked) || asks.test(guarded.asked)) return null;
  const { session, local } = scene;
  if (understanding.kind === 'understood') {
    const waiting = [here.place.topic, ...session.wishes.filter((other) => other !== wish)];
    const wishes = [...new Set(waiting)].slice(0, mostWishes);
    return enterGuide({ ...scene, session: { ...session, wishes } }, wish, understanding.entities);
  }
  const wishes = [...session.wishes.filter((other) => other !== wish), wish].slice(-mostWishes);
  const topic = local.topics.get(wish)?.label ?? '';
  const draft = toStep({ ...scene, session: { ...session, wishes } }, here.place, false);
  return above(fill(local.phrases.wishes.noted, { topic }), draft);
});

const shallToo = sieved(
  /(?:要不要|需不需要|用不用|使不使|该不该|是不是要?)(?:也|再|还|得)*(?:一起|一并|顺便|一同|同时|一块儿?)?(?:也|都|给)*(?:解|换|改|撤|取消|拿掉|去掉)|(?:也|一起|一并|顺便|一块儿?)(?:要|得|需要|该|应该|都)*(?:解|换|改|撤|取消)(?:绑|掉|了|一下)*[^，。]{0,3}(?:吗|么|嘛|不|\?|？)+[。 ]*$|\b(?:should|shall|must|do) i (?:(?:have|need) to )?(?:also )?(?:unbind|unlink|remove|change|take off)\b.{0,24}\b(?:too|as well|also)\b/,
);

/** Whether another thing is to be undone as well: how it is done, and this comes after it where they are at a step. */
export const alsoAsked = toldBy([shallToo], (said) => {
  const { scene, guarded, understanding } = said;
  const { session } = scene;
  if (session.at === null || !isShort(said) || guarded.threats.length > 0) return null;
  const { topic } = session.at;
  const wish = guideOfNamed(scene, understanding.entities);
  if (wish === undefined || wish === topic || !shallToo.test(plainForm(guarded.asked))) return null;
  const isWaiting = hereOf(scene).kind === 'step' && !session.wishes.includes(topic);
  const wishes = isWaiting ? [topic, ...session.wishes].slice(0, mostWishes) : session.wishes;
  return openTopic({ ...scene, session: { ...session, wishes } }, wish);
});
