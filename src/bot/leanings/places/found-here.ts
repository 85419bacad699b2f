import { sieved } from '../../../text/index.js';
import { fold } from '../../fold.js';
import { plainForm } from '../../guard/index.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { hereOf, isAskedWhetherHelped } from '../../here.js';
import { goOn, namesToFollow } from '../../moves/index.js';
import type { Draft, Scene } from '../../scene.js';
import { isShort, toldBy } from '../leaning.js';

const tellsFound = sieved(
  /^(?:[哦噢啊嗯诶欸喔哈,，。 ]|我|终于|现在|这下|这里|果然|原来|在这儿?|好了)*(?:有了|真有|有有有?|出来了|看着了|瞅见了|瞧见了|见着了|寻着了|揾到(?:了|咗|喇)|见到(?:了|咗|喇)|在这(?:里|儿)(?:呢|啊)?|原来在(?:这|那)(?:里|儿)?|原来就?是(?:它|佢|这个|那个|呢个|嗰个)|就是(?:它|佢))[啊呀呢了哈,，。!！~ ]*$|^(?:oh|ah|ok|okay|yes|yeah|nvm|never ?mind|wait|sorry|i|finally|just|[,. ])*(?:there it is|there we go|that.?s (?:it|the one)|found (?:it|them)|got it|i see it(?: now)?|here it is)(?:,? ?(?:it|they) (?:was|were) [a-z ]{2,40}|,? (?:in|under|at|behind|inside) (?:a|the) [a-z ]{2,30})?[,.! ]*$|^(?:算了|不用了|等等|等下|没事|哦|啊|[,，。 ])+(?:我|自己|又)?(?:找到|看到|看见|见到)(?:它|这个)?(?:了|咯|啦)(?:[,，。 ]*(?:它|原来|就)?(?:藏|在|躲|收)[^，。?？没不]{1,14})?[。.!！~ ]*$/,
);

/** What did not open before now does: "换了个浏览器好了". */
const tellsOpened = sieved(
  /^(?:[哦噢啊嗯诶欸喔哈,，。 ]|我|终于|现在|这下|刚|刚才|果然)*(?:换(?:了)?(?:一?个)?(?:浏览器|网络?|手机|电脑|流量|设备|wifi)|重启|刷新|更新|重新登[录陆]?)(?:了|一下|试|之后|以后|后|过|手机|qq|就|又|,|，| )*(?:好|行|可以|能(?:打?开|进|上|用|看到)|(?:打?开|进去?)得?|成)(?:去|来|了|啦|咯|喇|的)+[。!！~ ]*$|^(?:ok |oh |now )*(?:it (?:opens|works|loads)|(?:another|a different|the other) (?:browser|network) (?:works?|worked|did it))(?: now)?[.! ]*$/,
);

/** What is there now: "里面有账号与安全", "进去了 有解绑". */
const tellsThere = sieved(
  /^(?:[哦噢啊嗯诶欸喔哈对,，。 ]|我|终于|现在|这下|这里|然后|里面|里头|上面|下面|页面上?|进(?:去|来)了|打开了|点(?:开|进去)?了|登(?:录|陆)?(?:上去|进去)?了)*(?:有|看到|看见|见到|找到|瞅见|出现|显示|写着|是)(?:了|着|个|一个|到|一项|那个)*[\s,，「“"]*([^，。?？!！吗么嘛呢没不」”"]{2,12}?)(?:[」”"]|这个|那个|的|选项|按钮|字样|几个字|一项|了|啊|呀|诶|在|[,，。!！~ ])*$|^(?:ok |oh |yes |now )*(?:i (?:can )?see|there is|there.?s|i found|found|i have) (?:the |an? )?([a-z &]{4,30}?)(?: (?:button|entry|option|there|here|now))*[.! ]*$/,
);

/** At a step, what was looked for is there: the next one, or the one that has it. */
export const foundHere = toldBy([tellsFound, tellsOpened, tellsThere], (said) => {
  const { scene, guarded } = said;
  const isAtStep = hereOf(scene).kind === 'step' && !isAskedWhetherHelped(scene);
  if (!isAtStep || guarded.found.length > 0 || !isShort(said)) return null;
  const text = plainForm(guarded.asked);
  if (tellsFound.test(text) || tellsOpened.test(text)) return goOn(scene);
  const there = tellsThere.exec(text);
  return there && toThere(scene, fold(there[1] ?? there[2] ?? ''));
});

/** The step that has what they see, if it is theirs or a later one. */
function toThere(scene: Scene, label: string): Draft | null {
  const here = hereOf(scene);
  if (here.kind !== 'step') return null;
  const { topic, methodId, method, number } = here.place;
  const found = method.steps.findIndex(
    (step, index) => index + 1 >= number && namesToFollow(step).includes(label),
  );
  if (found < 0) return null;
  if (found + 1 === number) return goOn(scene);
  const place = findPlace(scene, topic, methodId, found + 1);
  return place && toStep(scene, place, false);
}
