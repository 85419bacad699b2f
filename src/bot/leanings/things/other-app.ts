import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { hereOf, isAside } from '../../here.js';
import { openAt, refocus } from '../../moves/index.js';
import type { Scene } from '../../scene.js';
import { isShort, lengthOf, mostBare, toldBy } from '../leaning.js';

const adds = sieved(
  /也|还有|还想|还要|还得|另外|再(?:把|帮|来|弄|解)|顺便|顺带|仲有|\b(?:also|too|as well|another)\b/,
);
const off = sieved(
  /解|撤|取消|去掉|断|不(?:想)?(?:要|用)|退|删|\b(?:unlink|unbind|remove|revoke|disconnect)\w*\b/,
);
const asks = sieved(/[吗么嘛?？]|会不会|能不能|\b(?:will|does|can i still)\b/);

/** Another app that is to go as well: from the first step of the same way. */
export const otherApp = toldBy([adds], (said) => {
  const { scene, before, guarded, understanding } = said;
  const { app, bound, notThere } = understanding.entities;
  if (app === undefined || app === before || notThere || !isShort(said)) return null;
  if (bound !== undefined && bound !== 'app') return null;
  const text = plainForm(guarded.asked);
  if (!adds.test(text) || !off.test(text) || asks.test(text)) return null;
  const { at } = scene.session;
  // In the midst of another guide it is noted, and comes after it.
  if (at !== null && at.method !== null && at.topic !== guide) return null;
  return openAt(scene, guide, at?.topic === guide ? at.method : null);
});

const guide = 'revoke_app';

const lead =
  '[好嗯那哦行,，。!！ ]*(?:ok|好了|完了|搞定|弄完|做完|解完|取消完|可以)*[了啦,，。!！ ]*';

/** On to the next one: "下一个知乎", "还有知乎". */
const nextOne = sieved(
  new RegExp(
    `^${lead}(?:然后|接着|现在|再来|接下来|轮到|该|到|换|最后|其次|下一?[个款]|第二[个款]|还有|仲有|还剩|剩下的?|另一?[个款]|另外|再)(?:是|就是|那?个|一个|轮到|到|弄|搞|取消|解|来|该)*[^，。?？不没]{1,12}$|^(?:ok |and |now |so |then )*(?:next|then|also|now|on to|and|the other one)\\b[^.?!]{1,24}[.! ]*$`,
  ),
);
/** And the other one: "知乎呢". */
const andThat = sieved(
  /^(?:[好嗯那哦行,，。 ]|然后|还有|另外|么|换成?)*[^，。?？不没]{1,12}(?:呢|咧|嘞|也(?:是|一样|要|弄|解|取消)|(?:又|该)?(?:怎么|咋|点)(?:样)?(?:弄|办|取消|解|搞|整)?)[啊呀?？。! ]*$|^(?:ok |and |so |then )*(?:what|how) about [^.?!]{1,24}[?. ]*$/,
);

/** At the guide of one app, the name of another: the same for that one. */
export const otherAppNamed = toldBy([nextOne, andThat], (said) => {
  const { scene, before, guarded, understanding } = said;
  const { app, bound, notThere } = understanding.entities;
  if (app === undefined || app === before || notThere || !isOfGuide(scene)) return null;
  if ((bound !== undefined && bound !== 'app') || lengthOf(said) > mostBare) return null;
  const text = plainForm(guarded.asked);
  if (!isClean(guarded) || ofKept.test(text)) return null;
  const { at, way } = scene.session;
  if (nextOne.test(text)) return openAt(scene, guide, at === null ? way : at.method);
  return andThat.test(text) ? refocus(scene, understanding.entities) : null;
});

/** What is kept there, or another binding of it. */
const ofKept = sieved(
  /数据|存档|皮肤|会员|手机|邮箱|微信|[吗么嘛](?=[?？ ]|$)|\b(?:data|saves?|phone|mail|wechat)\b/,
);

/** Whether the guide itself is what the talk is about. */
function isOfGuide(scene: Scene): boolean {
  const here = hereOf(scene);
  if (here.kind === 'outside') return scene.session.topic === guide;
  return scene.session.at?.topic === guide && !isAside(scene);
}
