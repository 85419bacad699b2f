import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { hereOf, inMind } from '../here.js';
import { goOn, resume } from '../moves/index.js';
import { shortWord } from '../short-word.js';
import { isShort, toldBy } from './leaning.js';

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
