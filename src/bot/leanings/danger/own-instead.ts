import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { guideOfBound, guideOfNamed } from '../../thing-guide.js';
import { isOwn } from '../going/refused-still.js';
import { isShort, type Leaning } from '../leaning.js';
import { isRefusal, wasRefused } from '../refused.js';

const mine = sieved(
  /^(?:那么?|要是|如果是?|换成|换|說|说|弄|查|解|[啊嗯哦好, ，])*(?:我|俺|咱|本人)(?:的|这边|這邊|這個|这个|呢|咧|嘅|哋|咯|自己)+/,
);

/** Their own account, and nothing of what with it. */
const bare = sieved(
  /^(?:那么?|要是|如果是?|换成|[啊嗯哦好, ，])*(?:我(?:自己|本人)?的?|自己的?)(?:那个|这个)?(?:qq|扣扣|号|账号|帐号)*(?:呢|咧|行吗|可以吗|行不行|怎么办|怎么解|[?？! ])+$/,
);

/** After a refusal over somebody else's account, "and my own?": the guide of what was named, or which thing it is. */
export const ownInstead: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  if (!wasRefused(scene) || !isShort(said) || guarded.threats.length > 0) return null;
  if (!isOwn.test(guarded.asked) && !mine.test(guarded.asked)) return null;
  const isElse = understanding.kind === 'understood' && !isRefusal(scene, understanding.intent);
  if (isElse && !bare.test(plainForm(guarded.asked))) return null;
  const guide = guideOfNamed(scene, understanding.entities) ?? guideOfBound(scene);
  return openTopic(scene, guide ?? 'choice.unbind');
};
