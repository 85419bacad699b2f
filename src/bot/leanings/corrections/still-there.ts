import { aboutOf, parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { openAt } from '../../moves/index.js';
import type { Scene } from '../../scene.js';
import { lengthOf, type Said, toldBy } from '../leaning.js';
import { isAboutOther } from '../questions.js';

const guide = 'revoke_app';
const still = '(?:还|仍然?|依然|依旧|照样|照旧|仲|一样)';

/** It says that it is bound. */
const saysSo = sieved(
  new RegExp(
    [
      // "游戏里还是显示已绑定"
      `${still}(?:是|在|会|一直|都|系)*(?:显示|写|提示|说|有|标)?(?:着|的是|我|个|着的)?[^，。解取]{0,4}?(?:已?绑定?(?:着|了|状态|的)?|已?授权|关联|连着|连接)(?![^，。]{0,4}(?:手机|邮箱))`,
      `${still}(?:是|会|系)*(?:显示|写着?|提示)[^，。]{0,3}?(?:qq|扣扣)`,
      // "列表里还有", "授权还在"
      `(?:列表|我的应用|授权|绑定)(?:里面?|上|中)?[^，。?？]{0,6}?${still}(?:是|会)?(?:有(?:它|这个|那个|这款|这项)|在(?!吗)|喺|显示|看到|看得到)`,
      `(?:没有?|冇)(?:真的|完全)?(?:解除?|取消|断|撤销?)(?:绑|绑定|授权)?(?:掉|成功?|到|干净|开)`,
      '\\bstill (?:shows?|showing|says?|displays?|listed|lists?|appears?|has)\\b[^.?!]{0,30}\\b(?:bound|linked|connected|authori[sz]ed|there|qq|it)\\b|\\b(?:is|it.?s) still (?:there|bound|linked|connected|listed|authori[sz]ed|in the list)\\b',
    ].join('|'),
  ),
);

/** It still lets them in. */
const letsIn = sieved(
  new RegExp(
    [
      // "快手还能登进去", "仲入到"
      `${still}(?:是|都|又|系|照样)*(?:能|可以|会|得)?(?:用|拿|通过)?(?:我的?)?(?:qq|扣扣)?(?:直接|自动|一键|正常|就)*(?:登|进|入|上)(?:得|到|录|陆|入|进|去|上|了)*(?:去|嚟|来)?(?![面边])`,
      `(?:为什么|为啥|怎么|咋|点解)[^，。]{0,4}?${still}[^，。]{0,3}?(?:登|进|入)(?:得|到|录|进|去|上)`,
      '\\b(?:can|could|am) (?:i )?(?:still |able to )+(?:log|sign|get) ?(?:in|on|into)?\\b|\\bi (?:can )?still (?:can )?(?:log|sign|get) ?in\\b|\\bstill (?:logs?|lets?|signs?|logged|signed|logging)\\b[^.?!]{0,12}\\b(?:in|me)\\b',
    ].join('|'),
  ),
);

/** It was done. */
const isDone = sieved(
  /(?:做|弄|搞|解|取消|撤|断|办|走|操作|移除|删)(?:绑|除|销|授权)?(?:完|好|过|掉|成)?(?:了|咗|完)|(?:已经|都|明明|刚)[^，。]{0,4}?(?:解|取消|撤|断)|完成|\b(?:done|revoked|removed|unlinked|unbound|finished|cancel+ed|did (?:it|that|all))\b/,
);

/** It is asked before, it is of what is kept there, or something does not work. */
const isElse = sieved(
  /[吗嘛]|(?<![怎什多那])么|不会|回去|会不会|能不能|可不可以|是不是|以后|之后还?(?:能|可以)|数据|存档|皮肤|会员|记录|道具|等级|战绩|(?:不|唔)(?:能|了|让|到|得|上)|登不|进不|还没|没(?:做|弄|开始|解绑(?!掉|成))|手机|邮箱|要先|\b(?:will|would|if|before|data|saves?|skins?|can.?t|cannot|won.?t|phone|mail|e ?mail|mailbox)\b/,
);

/** The longest text, in words, that only tells it. */
const most = 30;

/** Undone at one end, and still there at the other: the other way, from its first step. */
export const stillThere = toldBy([saysSo, letsIn], (said) => {
  const { scene, guarded } = said;
  if (!isOfApp(said) || lengthOf(said) > most || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  if (isElse.test(text) || !isTold(scene, text)) return null;
  const { at } = scene.session;
  const method = at?.topic === guide ? at.method : scene.session.way;
  const opened = openAt(scene, guide, method === null ? null : (others.get(method) ?? null));
  return opened && above(scene.local.phrases.follow.other_end, opened);
});

/** The way at the other end. */
const others = new Map([
  ['qq_connect', 'platform'],
  ['platform', 'qq_connect'],
]);

/** To be let in is no trouble before anything was done. */
function isTold(scene: Scene, text: string): boolean {
  if (saysSo.test(text)) return true;
  if (!letsIn.test(text)) return false;
  const { at } = scene.session;
  const isOverview = at?.topic === guide && at.method === null;
  const isAtStart = at?.method === 'platform' && at.step === 1;
  return isDone.test(text) || !(isOverview || isAtStart);
}

/** Whether the talk is about an app that loses its QQ. */
function isOfApp(said: Said): boolean {
  const { at, topic } = said.scene.session;
  const id = at?.topic ?? topic;
  if (id === null) return false;
  const isOfGuide = id === guide || parentOf(id) === guide || id === 'caution_third_party';
  return isOfGuide && (aboutOf(said.scene.local, id) === 'app' || !isAboutOther(said));
}
