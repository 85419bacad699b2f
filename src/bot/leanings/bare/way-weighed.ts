import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { guideAt, hereOf } from '../../here.js';
import { goOn, tellLengths } from '../../moves/index.js';
import { toldBy } from '../leaning.js';

/** Which of the ways is the better one. */
const asksWhichWay = sieved(
  /^(?:[那啊嗯哦,，。 ]|你们?|您|这|我|几个|两个|二个|办法|方法|方式|里面?|的话|觉得|说|应该|该|用|选|走)*(?:(?:哪|边)(?:一)?(?:个|种|条|边)(?:办法|方法|方式|路)?(?:更|最|比较|会|要)?(?:简单|方便|快|好|省事|容易|靠谱|推荐|省时间?|合适|适合我?)(?:一?点|些)?|(?:更|最|比较)(?:简单|方便|快|省事|容易|好)的?(?:办法|方法|方式|路)?(?:是)?(?:哪|什么|边)(?:一)?(?:个|种|条)?|(?:推荐|建议)(?:我)?(?:用|选|走)?(?:哪|边)(?:一)?(?:个|种|条))(?:办法|方法|方式)?[呢啊呀]?[?？。! ]*$|^(?:so |ok |and )*(?:which (?:one|way|method|option|of (?:them|these|the two))?(?: ?is)?(?: the)? ?(?:easier|easiest|faster|fastest|quicker|quickest|better|best|simplest|simpler)|which (?:one|way|option)? ?(?:do you recommend|would you (?:pick|choose|recommend)|should i (?:pick|choose|take|use)))[?. ]*$/,
);

/** They leave it to whoever answers. */
const anyWay = sieved(
  /^(?:[那啊嗯哦,，。 ]|我)*(?:随便|随你|都行|都可以|都好|哪个都行|哪个都可以|无所谓|你定|你选|你说了算|听你的|你看着办|随意)(?:一个|哪个|选|[吧啊呀啦])*[。! ]*$|^(?:ok |well |um )*(?:any(?: one| of them| way)?|whichever|either(?: one| is fine)?|you (?:choose|pick|decide)|up to you|i don.?t (?:mind|care)|whatever)[.! ]*$/,
);

/** Before a way is chosen: how long each is, and into the first for whom all are the same. */
export const wayWeighed = toldBy([asksWhichWay, anyWay], ({ scene, guarded }) => {
  const here = hereOf(scene);
  if (here.kind === 'outside' || guideAt(here).guide.fork) return null;
  const text = plainForm(guarded.asked);
  if (asksWhichWay.test(text)) return tellLengths(scene, guideAt(here).guide);
  return here.kind === 'overview' && anyWay.test(text) ? goOn(scene) : null;
});
