import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import type { Place } from '../../cards/step-card.js';
import { plainForm } from '../../guard/index.js';
import { findPlace, toMissing, toStep } from '../../guide-moves.js';
import { hereOf, isAside, isAskedWhetherHelped } from '../../here.js';
import { isForLogin, notThere } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { codeSent } from '../code-words.js';
import { lengthOf, mostBare, mostPicked, type Said, toldBy } from '../leaning.js';

/** What cannot be opened or pressed, or breaks off. */
const fails = sieved(
  /[打点][不唔]开|打唔到|开不了|打开(?:是|就是|全是|只有)?(?:空白|白)|[进上入][不唔]去|点不(?:动|了|进)|按不(?:动|了)|[加载載]+不(?:出|了|完)|刷不(?:出|开)|显示不(?:出|全|了)|出不来|白屏|空白|转圈|一直在?转|卡(?:住|死|这|在这)|[闪閃]退|报错|出错|跳转?(?:到|去)(?:了)?(?:别的|其他|其它|另)|[没冇无](?:有)?反应|点了没用|(?:让|叫|要)我?(?:创建|注册|开通|下载|安装|更新|升级|购买|开发)|(?<!找|看|点|要|是|填)(?:啥|什么|咩)(?:玩意|鬼|情况|名堂)儿?$|^(?:那|这|可是|但是?|啊|[,， ])*(?:不对|不是这样|不像|对不上|不一样)(?:啊|吧|呀|的|呢)*$|(?:和|跟|同)你?(?:说|讲|写)的(?:都|完全|根本)?(?:不|唔)(?:一样|对|同)|\b(?:won.?t|doesn.?t|does not|will not|can.?t|cannot|not) (?:open|load|tap|click|get in|get past|press)|\b(?:blank|frozen|freezes|crash\w*|stuck|keeps (?:loading|spinning)|nothing happens|error)\b/,
);

/** It was tried in another place, or once more, and is as before. */
const asBefore = sieved(
  /(?:(?:换|用)(?:了|个|成|过|到|用)?(?:别的|其他|另外?一?|一)?[个台部条张]?(?:浏览器|网络|网|wifi|电脑|手机|设备|平板|机子|流量)|刷新|重启|重装|重开|重新(?:打开|登|进|装|下载)|更新|升级|清(?:了)?缓存|退(?:出)?(?:了)?重[登进来])[^，。]{0,8}?(?:也|还是|都|依然|仍然?|照样|一样)(?:是|还|都)*(?:一样|不行|没用|没有?(?:反应|变化|变)|这样|那样|老样子|白屏|转|打不开|点不|不得|不得|同样|咁)|\b(?:tried|used|switched to|changed) (?:another|a different|a new|other)\b.{0,24}\b(?:same|still|no luck|no difference|didn.?t help|nothing)\b|\b(?:restarted|refreshed|reinstalled|updated|rebooted)\b.{0,24}\b(?:same|still|no luck|no difference|didn.?t help|nothing)\b/,
);

/** What is there, and cannot be pressed. */
const greyed = sieved(/灰(?:色|的|掉|了|着)|[变发]灰|\bgr[ea]y(?:ed)?(?: ?out)?\b/);

const cannotLogIn = sieved(
  /登[录陆入]?(?:不|唔)(?:上|了|进|到|入|得)(?!.{0,3}(?:旧|老|原))|登不进|[录陆]不(?:上|了|进)|登[录陆入](?:失败|报错|出错)|\b(?:can.?t|cannot|won.?t|unable to) (?:log|sign) ?in\b|\b(?:log ?in|sign ?in) fail/,
);

/** Which account they are to log in with. */
const asksWhichAccount = sieved(
  /(?:用|登|登录|登陆)(?:的)?(?:是)?哪个?一?个?(?:qq|号|账号|帐号)(?!码?绑)|哪个?(?:qq|号|账号|帐号)登|(?:怎么|咋|如何)(?:才能|能|可以)?(?:知道|看出?|看得出|确认|确定|分清|判断|晓得|肯定)[^，。]{0,4}(?:登|进|上)[^，。]{0,6}(?:我|自己|本人|哪个?|对)[^，。]{0,3}(?:号|qq|账号|帐号|的)|(?:登|进)(?:录|陆|入)?(?:的|进去的?)?(?:是不是|对不对|会不会不?是)(?:我|自己|本人|这)[^，。]{0,3}(?:号|qq|账号|帐号)|\bhow (?:do|can|would) i (?:know|tell|check|make sure)\b.{0,24}\b(?:my|right|correct|which) (?:qq |own )?account\b|\b(?:which|what) (?:qq |account|login)(?: number| account)?.{0,14}\b(?:log|sign|use)\b/,
);

/** Where they are to log in. */
const asksWhereLogin = sieved(
  /(?:登[录陆入]|登)(?:的)?(?:按钮|入口|框|那里|的?地方)?(?:在|喺|是)(?:哪|边|什么地方)|(?:在|从|到|去)?(?:哪|边)(?:里|儿|个|度)?(?:可以|能|才能)?(?:登[录陆入]?|进去登)(?!.{0,4}(?:过|的))|(?:找|看)不[到见](?:登[录陆入])|没(?:有)?(?:看到)?登[录陆入](?:的地方|按钮|入口|框|两个字)|\bwhere (?:do|can|should|is|.?s)(?: i| the)? (?:log|sign)[ -]?in\b|\b(?:no|can.?t find (?:the|a|any)) (?:log|sign)[ -]?in (?:button|box|link|form)\b/,
);

/** It was pressed, and nothing happens. */
const isDead = sieved(
  /(?:点|按|戳|摁|click(?:ed)?|tap(?:ped)?)[^，。]{0,8}?(?:[没冇无][有得]?(?:反应|动静|用|效果)|不(?:动|灵|管用))|[没冇无]有?反应|[点按]不动|\bnothing happens\b|\b(?:does ?n.?t|won.?t|not) (?:react|respond|do anything)\b|\bunresponsive\b/,
);

/** At a step, what does not work is that step's: what to try, and then the ways out. */
export const stuckHere = toldBy(
  [cannotLogIn, greyed, asksWhichAccount, asksWhereLogin, fails, isDead, asBefore],
  (said) => {
    const { scene, guarded, understanding } = said;
    const here = hereOf(scene);
    if (here.kind === 'overview' && !here.guide.fork && isLockedOut(said))
      return openTopic(scene, 'neighbour.login_problem');
    const isOfStep =
      here.kind === 'step' && !isAskedWhetherHelped(scene) && lengthOf(said) <= mostOf(said);
    if (!isOfStep || guarded.found.length > 0 || codeSent.test(guarded.asked)) return null;
    const { bound } = understanding.entities;
    if (bound !== undefined && bound !== here.place.guide.about) return null;
    const text = plainForm(guarded.asked);
    // Some guides have an article on it.
    const isTold = scene.local.topics.has(`${here.place.topic}.option_missing`);
    if (!isTold && greyed.test(text)) return notThere(scene, guarded.asked);
    if (asksWhichAccount.test(text)) {
      const place = loginStep(scene, here.place);
      return place && toStep(scene, place, false);
    }
    if (asksWhereLogin.test(text)) {
      const place = loginStep(scene, here.place);
      return place && toMissing(scene, place);
    }
    const login = cannotLogIn.test(text) ? loginStep(scene, here.place) : null;
    if (login && login.number !== here.place.number)
      return lengthOf(said) <= mostPicked ? toMissing(scene, login) : null;
    if (asBefore.test(text)) return toMissing(scene, here.place);
    const dead = isDead.test(text);
    if (!login && !dead && !fails.test(text)) return null;
    const named = placeNamed(said, here.place);
    const tried = named ? toMissing(scene, named) : notThere(scene, guarded.asked);
    return dead && tried && !tried.outcome.topics.includes('human')
      ? above(ofDead(scene, here.place), tried)
      : tried;
  },
);

/** What to try with what does not react: in a browser, or in an app. */
function ofDead({ local }: Scene, { method: { way } }: Place): string {
  const { dead_button, dead_in_app } = local.phrases.follow;
  return way === 'client' || way === 'app' ? dead_in_app : dead_button;
}

/** Which account it is may be asked at some length. */
const mostAsked = 18;

function mostOf({ guarded }: Said): number {
  return asksWhichAccount.test(plainForm(guarded.asked)) ? mostAsked : mostBare;
}

/** The step that they name by its number: "第六步卡住了". */
function placeNamed({ scene, understanding }: Said, { topic, methodId }: Place): Place | null {
  const { step } = understanding.entities;
  return typeof step === 'number' ? findPlace(scene, topic, methodId, step) : null;
}

/** Before a way is chosen, that they cannot log in, and nothing of why. */
function isLockedOut(said: Said): boolean {
  const { scene, guarded, understanding } = said;
  const isBare = understanding.kind !== 'understood' && lengthOf(said) <= mostBare;
  return isBare && !isAside(scene) && cannotLogIn.test(plainForm(guarded.asked));
}

/** The step where they log in: the last of those up to theirs, else the first there is. */
function loginStep(scene: Scene, { topic, methodId, method, number }: Place): Place | null {
  const before = method.steps.slice(0, number).findLastIndex(isForLogin);
  const found = before < 0 ? method.steps.findIndex(isForLogin) : before;
  return found < 0 ? null : findPlace(scene, topic, methodId, found + 1);
}
