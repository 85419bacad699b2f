import type { MoveReading, Understanding } from '../intents/index.js';
import {
  aboutOf,
  type Guide,
  guideAbout,
  guideOf,
  type Move,
  parentOf,
} from '../knowledge/index.js';
import { once } from './again.js';
import { doAction } from './do-action.js';
import { branchTold } from './fork.js';
import type { Guarded } from './guard-text.js';
import { toStep } from './guide-moves.js';
import { hereOf, inMind, isStepOnScreen } from './here.js';
import {
  begins,
  changeWay,
  didHelp,
  enterGuide,
  makeMove,
  notThere,
  pickByPlace,
  refocus,
  restart,
  sayYes,
  stepNaming,
  stepSpeakingOf,
  toDescribedStep,
  toLabelledStep,
  toNamedStep,
} from './moves/index.js';
import { openTopic } from './open-topic.js';
import type { Draft, Scene } from './scene.js';
import { shortWord } from './short-word.js';
import { isAskedElse, wayTold } from './way-told.js';
import { mostWords, words } from './words.js';

/** What a branch is told in may be longer: people tell how it came. */
const mostTold = 30;

const asksOtherWay =
  /(?:别|其他|其它|另外)的?(?:办法|方法|方式|法子|路)|別的(?:辦法|方法)|\b(?:other|another|different) (?:way|option|method)/i;

/** "It gives me no other way" asks for none. */
const denies =
  /不给|不給|没给|沒給|唔畀|不让|不讓|\b(?:won.t|doesn.t|does not|will not) (?:give|let|offer|allow)/i;

/** A move that is not sure is made from this confidence, if the text is no clear question either. */
const guessed = { within: 0.28, outside: 0.4 } as const;

/** From here a move is made that ends something. */
const certain = 0.65;

/** Asks for a step, rather than tell that it is done. */
const asksWhich = /啥|什么|什麼|哪|怎么|怎麼|咋|干嘛|干吗|幹嘛|what|where|which|how/i;

/** Moves that go on; who says thanks with them has come to an end. */
const onward = new Set(['next', 'yes', 'resume', 'stop', 'solved']);

/**
 * What leans on the talk so far; null for a question of its own.
 *
 * @param before the app that the talk was about
 */
export function lean(
  scene: Scene,
  before: string | null,
  guarded: Guarded,
  understanding: Understanding,
): Draft | null {
  const led = ledInstead(scene, guarded, understanding);
  if (led) return led;
  if (!isInTalk(scene))
    return switched(scene, guarded, understanding) ?? alone(scene, guarded, understanding);
  const isShort = words(guarded.asked) <= mostWords;
  return (
    picked(scene, guarded, understanding) ??
    wishedFirst(scene, guarded, understanding) ??
    (isShort ? sameGuide(scene, before, guarded, understanding) : null) ??
    otherThing(scene, guarded, understanding) ??
    (words(guarded.asked) <= mostTold ? takeFork(scene, guarded, understanding) : null) ??
    switched(scene, guarded, understanding) ??
    begun(scene, guarded, understanding) ??
    (isShort && asksOtherWay.test(guarded.asked) && !denies.test(guarded.asked)
      ? once(scene, changeWay(scene, understanding.entities))
      : null) ??
    wayTold(scene, guarded, understanding) ??
    thanked(scene, guarded, understanding) ??
    (isShort && asksWhich.test(guarded.asked) && !isAskedElse(scene, understanding)
      ? toNamedStep(scene, understanding.entities.step, understanding.entities)
      : null) ??
    moved(scene, guarded, understanding) ??
    refusedStill(scene, understanding) ??
    (isShort ? missed(scene, guarded, understanding) : null) ??
    (isShort || understanding.kind !== 'understood'
      ? toNamedStep(scene, understanding.entities.step, understanding.entities)
      : null) ??
    (understanding.kind === 'understood' || guarded.threats.length > 0
      ? null
      : (named(scene, guarded, understanding) ?? ledOn(scene, guarded)))
  );
}

const switches = /\b(?:switch|change)\b|换成|換成|切换|切換|改成|转成|轉成/i;

/** Another language, asked for with whatever reason. */
function switched(
  scene: Scene,
  { asked }: Guarded,
  { entities, kind }: Understanding,
): Draft | null {
  const { language } = entities;
  const most = switches.test(asked) ? mostWords : mostPicked;
  const isAsked = kind !== 'understood' && words(asked) <= most;
  const isNew = language !== scene.session.locale || switches.test(asked);
  return isAsked && language !== undefined && isNew
    ? doAction(scene, { kind: 'language', locale: language })
    : null;
}

const beginsAnew =
  /从头(?!翻|看|找|到尾)|從頭(?!翻|看|找|到尾)|重头|重頭|重新(?:来|开始|走|做)|重新(?:來|開始)|由头|\b(?:from the (?:top|start|beginning)|start(?:ing)? (?:over|again))\b/i;

/** "Great, lead me through it": into what the talk is about. */
function begun(scene: Scene, { asked }: Guarded, understanding: Understanding): Draft | null {
  const namesStep = understanding.entities.step !== undefined;
  if (understanding.entities.act === 'appeal' && beginsAnew.test(asked)) return toAppeal(scene);
  const isBare = words(asked) <= mostBare && !namesStep && !isQuestion(scene, understanding);
  if (isBare && beginsAnew.test(asked)) return restart(scene);
  const { bound } = understanding.entities;
  // "Off to the mailbox, then" begins something else.
  const about =
    scene.session.topic === null ? undefined : aboutOf(scene.local, scene.session.topic);
  if (bound !== undefined && bound !== about) return null;
  return isBare && begins.test(asked) && scene.session.topic !== null ? sayYes(scene, asked) : null;
}

/** What was refused is not helped with in other words either. */
function refusedStill(scene: Scene, { kind }: Understanding): Draft | null {
  const refused = scene.session.said.find(
    (topic) => scene.local.topics.get(topic)?.kind === 'refusal',
  );
  return refused !== undefined && kind !== 'understood' ? openTopic(scene, refused) : null;
}

/** Of several topics that were just asked back with, the one that is about the thing they name. */
function picked(scene: Scene, { asked }: Guarded, { entities }: Understanding): Draft | null {
  const guide = entities.bound && guideAbout(scene.local, entities.bound);
  const wasAsked = guide !== undefined && scene.session.said.length > 1;
  return wasAsked && scene.session.said.includes(guide) && words(asked) <= mostPicked
    ? openTopic(scene, guide)
    : null;
}

/** Somebody in a guide with a fork tells which branch is theirs, asked or not. */
function takeFork(
  scene: Scene,
  { asked }: Guarded,
  { entities, kind, ...rest }: Understanding,
): Draft | null {
  const found = forkedGuide(scene);
  const told = found ? branchTold(found.guide, entities) : undefined;
  if (!found || told === undefined) return null;
  const intent = 'intent' in rest ? rest.intent : null;
  const other = intent === null ? undefined : scene.local.topics.get(intent);
  // "I can log in. Does it cost anything?" asks something else.
  const asksMore = words(asked) > mostBare && other?.kind === 'article';
  if (kind === 'understood' && asksMore && !isKin(found.topic, intent ?? '')) return null;
  const { at } = scene.session;
  const isThere = at?.topic === found.topic && at.method === found.guide.fork?.no.method;
  if (!told && isThere && isStepOnScreen(scene))
    return shortWord(scene, scene.local.phrases.follow.go_on);
  const taken = doAction(scene, { kind: 'fork', topic: found.topic, yes: told });
  return once(scene, taken);
}

function isKin(guide: string, topic: string): boolean {
  return topic === guide || parentOf(topic) === guide;
}

/** The guide with a fork that they stand in, or that the talk is about. */
function forkedGuide({ knowledge, session }: Scene): { topic: string; guide: Guide } | null {
  const { at, topic, locale, said } = session;
  const parent = topic === null ? undefined : parentOf(topic);
  for (const id of [at?.topic, topic, parent, ...said]) {
    const guide = id ? guideOf(knowledge, locale, id) : undefined;
    if (id && guide?.fork) return { topic: id, guide };
  }
  return null;
}

/** Thanks are answered; who only says that it is clear, at a step, goes on. */
function thanked(scene: Scene, { asked }: Guarded, understanding: Understanding): Draft | null {
  const { isThanks, kind, move } = understanding;
  if (isThanks && scene.session.at?.method && tellsEnd(asked)) return didHelp(scene, true);
  if (kind === 'understood' && understanding.intent === 'thanks' && !isThanks)
    return scene.session.at?.method ? acknowledged(scene, understanding) : null;
  if (move?.move === 'solved' && scene.session.topic !== null) return null;
  const asksNothing = kind !== 'understood' && (move === null || onward.has(move.move));
  const goesOn = move?.isSure === true && onward.has(move.move);
  return isThanks && (asksNothing || goesOn) ? openTopic(scene, 'thanks') : null;
}

function acknowledged(scene: Scene, understanding: Understanding): Draft | null {
  const { move } = understanding;
  return move
    ? makeMove(scene, move.move, '', understanding)
    : shortWord(scene, scene.local.phrases.follow.go_on);
}

function moved(
  scene: Scene,
  { asked, found, threats }: Guarded,
  understanding: Understanding,
): Draft | null {
  const { move } = understanding;
  // Whoever was warned of something else is not led on in the same breath, unless they surely ask for it.
  if (!move || (threats.length > 0 && !move.isSure)) return null;
  // "My mailbox is …" tells a mailbox, and asks nothing about it; a code that is told has come.
  if ((move.move === 'about' || move.move === 'missing') && found.length > 0) return null;
  // "Can the code come by email?" is about the code.
  if (move.move === 'about' && codeSent.test(asked)) return null;
  // Who does not follow, and perhaps asks for a human, is put through.
  if (move.move === 'lost' && isAskedForHuman(understanding)) return openTopic(scene, 'human');
  // A page that does not open is the step's, and no wish for another way.
  if (isStepOnScreen(scene) && doesNotOpen.test(asked)) return notThere(scene, asked);
  // "The code has come, where does it go?": only into the page that asked for it.
  if (move.move === 'next' && codeSent.test(asked) && asksInto.test(asked))
    return openTopic(scene, 'caution_verification');
  const { step } = understanding.entities;
  // "All done up to there, start from step 6" tells which step, and no end.
  if (step !== undefined && ends.has(move.move))
    return toNamedStep(scene, step, understanding.entities);
  // "Go on. Where is the cancel button?"
  const described = whereabouts(scene, asked);
  if (described) return described;
  const isTrusted =
    move.isSure || (!isQuestion(scene, understanding) && move.confidence >= bar(scene));
  return isTrusted ? makeMove(scene, modest(scene, move, asked), asked, understanding) : null;
}

/** "Where is the avatar?" is about the step that alone speaks of it. */
function whereabouts(scene: Scene, asked: string): Draft | null {
  if (!scene.session.at?.method || words(asked) > mostPicked) return null;
  if (asksWhere.test(asked)) return toDescribedStep(scene, asked);
  const place = asksPlace.test(asked) ? stepSpeakingOf(scene, asked) : null;
  return place && toStep(scene, place, false);
}

const asksInto = /填(?:在|到|进)?哪|往哪填|哪里填|哪裡填|输哪|輸哪|where (?:do|should|to|does)/i;

const asksPlace = /在哪|哪里|哪裡|喺邊|where (?:is|are|s)\b|where's/i;

/** A reading that is not the likeliest, and yet likely. */
const likely = 0.3;

function isAskedForHuman({ ranking }: Understanding): boolean {
  return ranking.some(({ intent, confidence }) => intent === 'human' && confidence >= likely);
}

const ends: ReadonlySet<Move> = new Set(['solved', 'next', 'resume']);

const doesNotOpen =
  /(?:网页|網頁|页面|頁面|官网|官網|网站|網站|链接).{0,4}(?:打不开|打不開|进不去|進不去|加载不)|\b(?:page|site|website|link) (?:won.?t|doesn.?t|does not|will not|can.?t|cannot|is not|isn.?t) (?:open|load|work)/i;

/** In the midst of a way most of what is said is a move. */
function bar({ session }: Scene): number {
  return session.at?.method ? guessed.within : guessed.outside;
}

/** Whether a text is clearly a question: short talk is none. */
function isQuestion({ local }: Scene, understanding: Understanding): boolean {
  if (understanding.kind !== 'understood') return false;
  const { intent, isThanks } = understanding;
  return intent === 'human' || isThanks || local.topics.get(intent)?.kind !== 'talk';
}

/** Outside of any talk a text can only be understood by what it names. */
function alone(scene: Scene, guarded: Guarded, understanding: Understanding): Draft | null {
  const isSafe = guarded.threats.length === 0;
  return understanding.kind !== 'understood' && isSafe
    ? named(scene, guarded, understanding)
    : null;
}

/** "It is done" may mean the step alone: the guide is ended only when it surely is. */
function modest({ session }: Scene, { move, confidence }: MoveReading, asked: string): Move {
  if ((move === 'next' || move === 'yes') && tellsEnd(asked)) return 'solved';
  const isSolved = move !== 'solved' || confidence >= certain || isDone.test(asked);
  return isSolved || !session.at?.method ? move : 'next';
}

const asksNext = /接下来|接下來|然后|然後|接着|接著|下一步|之后|之後|next|then|now what/i;

/** The thing itself is done, not only a step. */
const isDone =
  /(?:解(?:掉|开|绑|除)?|换|弄|改)(?:掉|好|成|成功)了|成功了|搞定|換好|解掉了|解開了|弄好喇|\b(?:it |that )?(?:has )?worked\b|all done/i;

/** Whether the thing itself is told to be done, and nothing is asked for after it. */
function tellsEnd(asked: string): boolean {
  return isDone.test(asked) && !asksNext.test(asked);
}

/** Whether anything was said that a text may lean on. */
export function isInTalk({ session: { at, topic, choices } }: Scene): boolean {
  return at !== null || topic !== null || choices.length > 0;
}

const lacks = /没有|沒有|没见|沒見|冇|\bno\b|\bnot\b|n.t (?:see|find|have)/i;

/** At a step, what is not there is that step's, unless it is clearly something else that they ask. */
function missed(
  scene: Scene,
  { asked, found }: Guarded,
  understanding: Understanding,
): Draft | null {
  const { at } = scene.session;
  const here = hereOf(scene);
  if (!at?.method || here.kind !== 'step' || found.length > 0) return null;
  const isLabelGone = lacks.test(asked) && stepNaming(here.place.method.steps, asked) !== null;
  if (!understanding.entities.notThere && !isLabelGone) return null;
  const intent = understanding.kind === 'understood' ? understanding.intent : null;
  const isOwn = intent === null || intent === at.topic || intent.endsWith('.option_missing');
  return isOwn ? notThere(scene, asked) : null;
}

/** At a step, what is not clear about a code is where it goes, and whether it can go elsewhere. */
const codeSent = /验证码|驗證碼|校验码|\bcode\b|(?:发|發|传|傳|寄|要|给).{0,8}[码碼]/i;
const codeChannel = 'caution_verification.which_channel';

/** A longer text than this is no mere pick. */
const mostPicked = 7;

/** A longer text that names a bound thing may tell of it, rather than want it. */
const mostBare = 12;

/** What is unclear but for the label, the way, the act or the thing that it names. */
function named(scene: Scene, guarded: Guarded, understanding: Understanding): Draft | null {
  const { entities, ranking } = understanding;
  if (scene.session.at?.method && tellsEnd(guarded.asked)) return didHelp(scene, true);
  if (scene.session.at?.method && codeSent.test(guarded.asked))
    return openTopic(scene, codeChannel);
  // Who perhaps asks for what must not be helped with is not led into it.
  const [likeliest] = ranking;
  const topic = likeliest && scene.local.topics.get(likeliest.intent);
  if (topic?.kind === 'refusal') return null;
  const labelled = toLabelledStep(scene, guarded.asked);
  if (labelled) return labelled;
  const hasGuide = inMind(scene).kind !== 'outside';
  if (hasGuide && (entities.way ?? entities.device) !== undefined)
    return changeWay(scene, entities);
  const isOfAppeal = likeliest !== undefined && hasFork(scene, likeliest.intent);
  if (entities.act === 'appeal' && (hasGuide || isOfAppeal)) return toAppeal(scene);
  if (entities.place !== undefined && words(guarded.asked) <= mostBare)
    return pickByPlace(scene, entities.place);
  const acts = entities.act === 'unbind' || entities.act === 'change';
  const begun = acts ? (begin(scene) ?? beginWithThing(scene)) : null;
  if (begun) return begun;
  if (scene.session.at?.method && (acts || asksWhere.test(guarded.asked))) {
    const described = toDescribedStep(scene, guarded.asked);
    if (described) return described;
    if (acts && entities.bound === undefined)
      return makeMove(scene, 'all_steps', '', understanding);
  }
  const guide = entities.bound && guideAbout(scene.local, entities.bound);
  if (guide === undefined) return null;
  if (guarded.asksToAct) return openTopic(scene, guide);
  const isBare = words(guarded.asked) <= mostBare && entities.bound !== 'app';
  return hasGuide && isBare && guarded.found.length === 0 ? refocus(scene, entities) : null;
}

function hasFork({ local }: Scene, id: string): boolean {
  const topic = local.topics.get(id);
  return topic?.kind === 'guide' && topic.fork !== undefined;
}

/** Asks for something on the screen. */
const asksWhere =
  /(?=.*(?:哪|where|邊度|边度)).*(?:按钮|按鈕|入口|图标|圖標|选项|選項|button|icon|option|entry)/i;

/** After an article: the guide that it belongs to. */
function begin(scene: Scene): Draft | null {
  const here = inMind(scene);
  return scene.session.at === null && here.kind === 'overview'
    ? openTopic(scene, here.topic)
    : null;
}

/** In a talk without a guide in mind, that of the thing which they have named. */
function beginWithThing(scene: Scene): Draft | null {
  const { at, bound, topic } = scene.session;
  const guide =
    at === null && topic !== null && bound !== null ? guideAbout(scene.local, bound) : undefined;
  return guide === undefined ? null : openTopic(scene, guide);
}

/** Who is in a talk and wants to appeal has decided: the guide that has an appeal, from its first step. */
function toAppeal(scene: Scene): Draft | null {
  const found = [...scene.local.topics].find(
    ([, topic]) => topic.kind === 'guide' && topic.fork?.no.method === 'appeal',
  );
  if (!found) return null;
  const { at } = scene.session;
  const isThere = at?.topic === found[0] && at.method === 'appeal' && isStepOnScreen(scene);
  return isThere
    ? shortWord(scene, scene.local.phrases.follow.go_on)
    : doAction(scene, { kind: 'fork', topic: found[0], yes: false });
}

/** Another wish first: the one that they were at waits in its place. */
function wishedFirst(scene: Scene, { asked }: Guarded, understanding: Understanding): Draft | null {
  const { entities } = understanding;
  // "Will changing the mailbox log me out?" asks about a wish, and not for it.
  if (isArticle(scene, understanding)) return null;
  const { session } = scene;
  const wish = entities.bound && guideAbout(scene.local, entities.bound);
  if (wish === undefined || !session.wishes.includes(wish) || words(asked) > mostBare) return null;
  const before = session.at?.topic;
  const others = session.wishes.filter((other) => other !== wish);
  const wishes =
    before === undefined || before === wish || others.includes(before)
      ? others
      : [before, ...others];
  return enterGuide({ ...scene, session: { ...session, wishes } }, wish, entities);
}

function isArticle({ local }: Scene, understanding: Understanding): boolean {
  return (
    understanding.kind === 'understood' &&
    local.topics.get(understanding.intent)?.kind === 'article'
  );
}

/** Who thinks that the bot can act, and says no more, is told that it cannot, and goes on from where they are. */
function ledOn(scene: Scene, { asksToAct }: Guarded): Draft | null {
  const { follow } = scene.local.phrases;
  return asksToAct ? shortWord(scene, scene.session.at ? follow.go_on : follow.ready) : null;
}

/** The bot cannot do it for them, and leads them through it instead of telling what it is. */
function ledInstead(scene: Scene, guarded: Guarded, understanding: Understanding): Draft | null {
  const { bound } = understanding.entities;
  const isAboutBot = understanding.kind === 'understood' && understanding.intent === 'bot_identity';
  const guide = bound && guideAbout(scene.local, bound);
  return guarded.asksToAct && isAboutBot && guide !== undefined ? openTopic(scene, guide) : null;
}

const corrects = /还是|還是|说错|說錯|搞错|搞錯|不是|i meant|instead|rather/i;

/** The longest text that only names another thing. */
const mostNaming = 5;

/** In the midst of a way, the name of another thing alone: the same way of its guide. */
function otherThing(
  scene: Scene,
  { asked, found }: Guarded,
  understanding: Understanding,
): Draft | null {
  const { at } = scene.session;
  const { bound, act } = understanding.entities;
  const guide = bound && guideAbout(scene.local, bound);
  const isOfCode = codeSent.test(asked);
  const isBare =
    act === undefined &&
    !isOfCode &&
    words(asked) <= (corrects.test(asked) ? mostBare : mostNaming);
  return at?.method && guide !== undefined && guide !== at.topic && isBare && found.length === 0
    ? refocus(scene, understanding.entities)
    : null;
}

/** Whether a neighbour is only what the app in an app's guide is called: "not Genshin, Douyin". */
function isOfApp({ local }: Scene, intent: string, guide: string): boolean {
  const isNeighbour = local.topics.get(intent)?.kind === 'neighbour';
  return isNeighbour && aboutOf(local, guide) === 'app';
}

/** Another app in the midst of the guide: the same step, with its name. */
function sameGuide(
  scene: Scene,
  before: string | null,
  { asked }: Guarded,
  understanding: Understanding,
): Draft | null {
  const { session } = scene;
  const isSame =
    (understanding.entities.app ?? before) !== before &&
    understanding.kind === 'understood' &&
    session.at?.method != null &&
    (understanding.intent === session.at.topic ||
      isOfApp(scene, understanding.intent, session.at.topic)) &&
    words(asked) <= mostPicked;
  return isSame ? refocus(scene, understanding.entities) : null;
}
