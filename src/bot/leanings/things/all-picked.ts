import { aboutOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { actionsOnScreen, hereOf } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { mostWishes } from '../../session.js';
import { isShort, type Leaning, toldBy } from '../leaning.js';

const all = sieved(
  /^(?:[我想要嗯啊哦那就,， ])*(?:全部?|都|全都|通通|统统|一起|两个都|三个都|几个都|[两三]样都|这些都|所有(?:的)?)(?:要|解|想|弄|是|换|来|办|绑|掉|了|一起|取消|做|全)*[的吧啊呀了。!！ ]*$|^(?:i want |i need |please )?(?:all|both|everything|each)(?: of (?:them|it|these))?(?: please)?[.! ]*$/,
);

/** Asked which thing it is, all of them: one after another. */
export const allPicked = toldBy([all], (said) => {
  const { scene, guarded } = said;
  if (hereOf(scene).kind !== 'outside' || !isShort(said) || !all.test(plainForm(guarded.asked)))
    return null;
  const topics = actionsOnScreen(scene).flatMap((action) =>
    action.kind === 'topic' && isGuideOfThing(said, action.topic) ? [action.topic] : [],
  );
  const [first, ...others] = topics;
  if (first === undefined || others.length === 0) return null;
  const wishes = others.slice(0, mostWishes);
  return openTopic({ ...scene, session: { ...scene.session, wishes } }, first);
});

function isGuideOfThing({ scene: { local } }: Parameters<Leaning>[0], topic: string): boolean {
  return local.topics.get(topic)?.kind === 'guide' && aboutOf(local, topic) !== undefined;
}
