import { plainForm } from '../../guard/index.js';
import { toFinished } from '../../guide-moves.js';
import { hereOf, isAskedWhetherHelped } from '../../here.js';
import { didHelp } from '../../moves/index.js';
import type { Draft, Scene } from '../../scene.js';
import { saysHeard } from '../bare/acknowledged.js';
import { type Leaning, lengthOf, mostPicked } from '../leaning.js';

/** What stands around a yes or a no, and says neither. */
const around =
  '(?:等一?下|等等|不对|诶|[啊呀呢吧哦噢喔嗯唉哎额呃哈嘛哟啦喇咯了的捏]|好像|应该|感觉|可能|总算|终于|果然|真|都|已经|是|这(?:回|下|次)|我|全部?|[\\s,，.。!！~～])*';

const yes = `(?:是的?|对的?|有(?:用|效)?|好|行|成功?|可以|搞(?:定|掂)|[弄办改换整]好|解决|完(?:事|成)|妥当?|没(?:问题|事)|差不多|不错|管用|掂|得咗|谢+|多谢|谢谢你?|感谢|ok|okay|嗯|en|shi|dui|hao|you|ke ?yi|yes|yep|yeah|yup|ya|sure|kinda|sort of|i think so|it (?:did|does|worked)|worked|works|done|solved|fixed|thanks?|thank you|thx)`;

const no = `(?:(?:还是?|仍然?|根本|并|也|就|完全|怎么都)*(?:没(?:有|用|成|好|弄好|搞定|解决|效果?|变化?|换成|解掉)?|未|(?:弄|搞|解|换)(?:不|唔)(?:了|好|成|掉|到|定|掂)|不(?:行|成|管用|好使|对|太行|ok|得|是|可以)|唔得|失败|老样子|还是?(?:绑着|绑定着|显示绑定|在(?:那儿?|上面|里面|列表里)?)|没(?:解|换|改|弄|取消|断)(?:掉|成|开|好)|(?:跟|和)(?:原来|之前|刚才)一样|mei ?you|mei|bu ?xing|no|nope|nah|not (?:yet|really|at all|working)|(?:it )?(?:didn|did|doesn|does) ?(?:no)?.?t(?: help| work)?|still (?:not|no|there|the same)))`;

/** Nothing is left to ask: "没有了，谢谢" is no no. */
const nothingMore =
  /^(?:[好嗯哦ok,，.。 ]|的|行)*(?:(?:没有?|冇)(?:别的|其他|其它|什么|啥|事|问题|要问|嘢)+的?[了喇]|(?:没有?|冇)的?[了喇](?=.{0,4}(?:谢|多谢|感谢|感恩|唔该|thank|thx))|no(?:thing)?(?: more| else)\b|that.?s (?:all|it)\b)/;

const says = (what: string): RegExp =>
  new RegExp(`^${around}${what}(?:${around}${what})*${around}$`);
const [saysYes, saysNo] = [says(yes), says(no)];

/** It is there after all. */
const stillThere = says(
  '(?:(?:还|仍|依然)是?(?:绑着|绑定着|显示绑定|显示着|在绑|在(?:那儿?|上面|里面|列表里))|没(?:解|换|改|弄|取消|断)(?:掉|成|开|好)|(?:it.?s |is )?still (?:there|bound|linked|showing|shows?(?: up)?|the old one))',
);

/** How a yes ends that only asks. */
const asksAtEnd = /[?？吗么嘛]+[。! ]*$/;

/** That it was heard, or a yes that only asks: "哦", "ok?". */
function isDoubted(text: string): boolean {
  if (saysHeard.test(text)) return true;
  const bare = text.replace(asksAtEnd, '');
  return bare !== text && (bare === '' || saysHeard.test(bare) || saysYes.test(bare));
}

/** Whether it helped is theirs to say. */
function askedAgain(scene: Scene): Draft | null {
  const here = hereOf(scene);
  return here.kind === 'step' ? toFinished(scene, here.place) : null;
}

/** Whether a guide was just ended, as something that helped. */
function isJustClosed({ session: { at, topic, said }, local }: Scene): boolean {
  const isEnded = at === null && topic !== null && said.length === 0;
  return isEnded && local.topics.get(topic)?.kind === 'guide';
}

/** Yes or no, right after "did it help?", is the answer to it; so is what is found a moment later not to be so. */
export const helpAnswered: Leaning = (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > mostPicked) return null;
  const text = plainForm(guarded.asked);
  if (isJustClosed(scene)) return stillThere.test(text) ? didHelp(scene, false) : null;
  if (!isAskedWhetherHelped(scene)) return null;
  if (nothingMore.test(text)) return didHelp(scene, true);
  if (saysNo.test(text)) return didHelp(scene, false);
  if (isDoubted(text)) return askedAgain(scene);
  return saysYes.test(text) ? didHelp(scene, true) : null;
};
