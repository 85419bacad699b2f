import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { hereOf, inMind } from '../../here.js';
import { goOn, resume } from '../../moves/index.js';
import { shortWord } from '../../short-word.js';
import { isShort, toldBy } from '../leaning.js';

const later =
  '(?:等(?:一下|会儿?|一会儿?|一阵|下|几天|明天|过后)|明天|后天|改天|过(?:一?会儿?|一?阵子?|几天|两天|几个小时|一段时间)|晚点|晚些|待会儿?|隔(?:一?会|一?天|一?阵)|下次|第二天)';

/** Whether to try again later. */
const asksLater = sieved(
  new RegExp(
    `^(?:[那就是所以我只能好吧嗯哦要唉,， ]|是不是|意思是)*${later}(?:我)?(?:再|才|就)?(?:来|试试?|弄|做|搞|看看?|解|换|操作|发|可以|能行?|好)[^，。到]{0,3}(?:行|可以|好|成|对)?(?:[吗么嘛?？]|行不|可以不|行不行|可不可以|会好|能好)[?？。! ]*$|\\b(?:should i|can i|do i|shall i) (?:just )?(?:try|come|do it|wait)[a-z ]{0,24}\\b(?:later|tomorrow|again|back)\\b|^(?:so |try |wait ){1,2}(?:again )?(?:later|tomorrow)\\?$`,
  ),
);

/** Asked whether to come back later: nobody here knows when it works, and the place is kept. */
export const laterAsked = toldBy([asksLater], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || hereOf(scene).kind === 'outside' || guarded.threats.length > 0) return null;
  return asksLater.test(plainForm(guarded.asked))
    ? shortWord(scene, scene.local.phrases.follow.try_later)
    : null;
});

/** They are away for a while. */
const leaves = sieved(
  /^(?:[那好嗯哦啊唉,，。 ]|我|先|等(?:等|一?下|一?会儿?)|稍等|不好意思|抱歉|突然|临时|这边|要|得)*(?:brb|afk|gtg|g2g|ttyl|离开(?:一下|一会儿?|下)|走开(?:一下|一会儿?|下)|去(?:开个?会|开会|上课|上班|吃饭|洗澡|接(?:一?个|一?下)?(?:电话|孩子|娃|人)|开车|上(?:个)?车|回(?:个)?消息|拿(?:个|下)?快递|做饭|忙|上个?厕所|睡觉?|睡了)|接(?:一?个|一?下)?(?:电话|孩子|娃)|开会|上课|睡觉?|有(?:点|急)?事(?:[,， ]?先?(?:走开|离开|出去)(?:一下|一会儿?)?)?|来电话了|要出门|出门了|手机(?:快)?没电了?|电脑没电了?)(?:了|先|一下|一会儿?|去|回来|回头|马上|再|弄|说|聊|继续|哈|啊|哦|,|，|。|!|！|~| )*$|^(?:ok |sorry |oh |wait |a sec |hang on,? |one sec,? |,)*(?:brb|be right back|back (?:in a (?:bit|sec|minute|moment|while)|soon|later)|(?:i )?(?:gtg|g2g|got ?ta go|have to go|need to go|got to go)|afk|ttyl|talk (?:to you )?later|(?:my )?(?:phone|battery|laptop)(?:.?s| is)? (?:is )?(?:dying|about to die|almost dead|low)|give me (?:a|one) (?:sec\w*|min\w*|moment)|one (?:sec|moment|minute)|hold on|hang on)(?:,? (?:brb|sorry|bye|thanks|a (?:sec|minute|moment)))*[.! ]*$/,
);

/** Who leaves for a while finds their place kept. */
export const leftForNow = toldBy([leaves], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || hereOf(scene).kind === 'outside' || guarded.threats.length > 0) return null;
  return leaves.test(plainForm(guarded.asked))
    ? shortWord(scene, scene.local.phrases.follow.paused)
    : null;
});

/** Gives up and takes it back in one breath: "算了还是解吧". */
const stillDoes = sieved(
  /^(?:[唉哎啊嗯哦那,， ]|算了|算啦|不行|不对|等等|想了想|想想)*(?:我)?还是(?:要|得|给|把它|接着|继续|先)*(?:解|弄|做|搞|办|继续|取消|撤|走完|做完|来)(?:绑|掉|了|一下|下去|完|它)*(?:吧|算了|好了|了吧|得了|啦|呗)[。!！~ ]*$|^(?:never ?mind|no|wait|actually|hmm|ok),? (?:i.?ll|i will|let.?s) (?:do it|go on|continue|unbind it|keep going)(?: anyway| after all)?[.! ]*$/,
);

/** Who wants it after all goes on where they were. */
export const stillWanted = toldBy([stillDoes], ({ scene, guarded }) => {
  const here = inMind(scene);
  if (here.kind === 'outside' || !stillDoes.test(plainForm(guarded.asked))) return null;
  return here.kind === 'step' ? resume(scene) : goOn(scene);
});
