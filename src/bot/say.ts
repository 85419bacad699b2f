import type { Understand, Understanding } from '../intents/index.js';
import { parentOf, topicInAnger } from '../knowledge/index.js';
import { sieved } from '../text/index.js';
import { again, isSaidAgain } from './again.js';
import { answerQuestion } from './answer-question.js';
import { aboutApp, inItsApp } from './app-in-mind.js';
import { beyondParting, type Heard, onceMoreAsked } from './beyond-parting.js';
import { withCare } from './care.js';
import { standingChoices } from './choices.js';
import { parseCommand } from './command.js';
import { doAction } from './do-action.js';
import { doneAndOn } from './done-and-on.js';
import type { UserEvent } from './event.js';
import { plainForm } from './guard/index.js';
import { type Guarded, guardText, isClean } from './guard-text.js';
import { isInTalk } from './here.js';
import { inContext } from './in-context.js';
import { inPlainerWords } from './in-plainer-words.js';
import { withKeptQuestion } from './kept-question.js';
import { inLanguageOf } from './language.js';
import { lean } from './lean.js';
import { asksArticle } from './leanings/questions.js';
import { makeMove } from './moves/index.js';
import { noSuchChoice, stale, unknownCommand } from './notices.js';
import { onward } from './onward.js';
import { openTopic } from './open-topic.js';
import { tellsOfOtherHands } from './other-hands.js';
import { type Draft, type Scene, sceneOf } from './scene.js';
import type { Session } from './session.js';
import { start } from './start.js';
import { stillInGuide } from './still-in-guide.js';
import { guideOfBound, guideOfNamed } from './thing-guide.js';
import { toldInPassing } from './told-in-passing.js';
import { typedChoice } from './typed-choice.js';
import { words } from './words.js';

/**
 * Answers what a person wrote: a command, a choice by number or label, a move that leans on the talk so
 * far, or a question. A new full question wins over the place where the person stands. What is written is
 * answered below, never in place of a card that has scrolled away.
 */
export function say(
  scene: Scene,
  event: UserEvent & { readonly kind: 'said' },
  understand: Understand,
): Draft {
  const draft = typed(scene, event.text) ?? understood(scene, event, understand);
  return { ...draft, replies: draft.replies.map(({ card }) => ({ card, replaces: false })) };
}

function typed(scene: Scene, text: string): Draft | null {
  const command = parseCommand(text);
  if (command?.kind === 'start') return start(scene, command.payload);
  if (command) return doAction(scene, command.action) ?? unknownCommand(scene);
  const choice = typedChoice(text, scene.session.choices, () => standingChoices(scene));
  if (choice.kind === 'action') return doAction(scene, choice.action) ?? stale(scene);
  return choice.kind === 'out-of-range' ? noSuchChoice(scene) : null;
}

/** From here on there is only what the guard let through. */
function understood(
  scene: Scene,
  { text, masked, locale }: UserEvent & { readonly kind: 'said' },
  understand: Understand,
): Draft {
  const { guarded, understanding } = heard(
    scene,
    guardText(text, scene.knowledge.settings.official_hosts, masked),
    understand,
  );
  const { bound = scene.session.bound } = understanding.entities;
  const session = {
    ...inLanguageOf(scene.session, understanding.writing, locale),
    bound,
    told: toldAfter(scene.session.told, guarded, understanding),
  };
  const inLanguage = sceneOf(scene.knowledge, session);
  const draft = reply(inLanguage, guarded, understanding, understand);
  // The message may have changed the language.
  const answering = sceneOf(scene.knowledge, { ...session, locale: draft.session.locale });
  return withKeptQuestion(withCare(answering, draft, guarded, understanding), guarded.text);
}

/** What they have told of themselves by now. */
function toldAfter(
  told: Session['told'],
  { asked }: Guarded,
  { entities }: Understanding,
): Session['told'] {
  const loggedIn = entities.loggedIn ?? told.loggedIn;
  const inOtherHands = told.inOtherHands || tellsOfOtherHands(plainForm(asked));
  const isSame = inOtherHands === told.inOtherHands && loggedIn === told.loggedIn;
  return isSame ? told : { inOtherHands, loggedIn };
}

/** What was said, in the light of the talk so far. */
function heard(scene: Scene, guarded: Guarded, understand: Understand): Heard {
  const isFollowing = isInTalk(scene);
  const heardOnce = { guarded, understanding: understand(guarded.asked, isFollowing) };
  if (!isFollowing) {
    const asked = onceMoreAsked(heardOnce, understand, false) ?? heardOnce;
    return inPlainerWords(scene, asMeant(asked), understand, false);
  }
  const asked = asMeant(beyondParting(heardOnce, understand));
  const said = inPlainerWords(scene, asked, understand, true);
  return { ...said, understanding: inItsApp(scene, said.guarded.asked, said.understanding) };
}

/** From here on, what is written as it sounds is what was meant by it. */
function asMeant({ guarded, understanding }: Heard): Heard {
  const { meant } = understanding;
  return meant === undefined
    ? { guarded, understanding }
    : { guarded: { ...guarded, asked: meant }, understanding };
}

/** Beside a secret, fewer words ask nothing: "邮箱". A Chinese character counts as a word. */
const fewestWords = 3;

function reply(
  scene: Scene,
  guarded: Guarded,
  understanding: Understanding,
  understand: Understand,
): Draft {
  const isTold = guarded.found.length > 0;
  if (isTold && words(guarded.asked) < fewestWords) return onward(scene, guarded);
  const next = doneAndOn(scene, guarded, understand);
  if (next) return next;
  return aboutApp(scene, understanding.entities.app, (about) => {
    const leaning = lean(about, scene.session.app, guarded, understanding);
    if (leaning) {
      const isSame = !asksToRepeat(understanding) && isSaidAgain(scene, leaning);
      return isSame ? again(about, leaning) : leaning;
    }
    const meant = inContext(about, understanding);
    // Something was told and nothing asked: the warning is the answer.
    const isAsked = meant.kind === 'ambiguous' && understanding.entities.act !== undefined;
    const isBare = meant.kind === 'understood' && isChoice(about, meant.intent);
    if (isTold && (isBare || (meant.kind !== 'understood' && !isAsked)))
      return onward(about, guarded);
    const last = meant.kind === 'understood' ? null : lastClause(guarded.asked);
    const atEnd = last === null ? null : moveIn(about, last, understand);
    if (atEnd) return atEnd;
    const answer =
      warnedOf(about, guarded, meant) ??
      stillInGuide(about, scene.session.app, guarded, meant) ??
      question(placedFor(about, guarded, meant), guarded, meant);
    const begun = isSetAbout(scene, guarded, answer)
      ? toGuideOf(about, guarded, understanding, answer)
      : null;
    if (begun) return begun;
    const isWarned = isTold || guarded.threats.length > 0 || guarded.namesOfficial;
    if (!isSaidAgain(scene, withoutReadings(about, answer))) return answer;
    // The warning is new; what it stands above is not.
    if (isWarned) return again(about, answer);
    const unsaid = hasRival(understanding) ? question(about, guarded, understanding) : null;
    const isNew = unsaid !== null && !isSaidAgain(scene, unsaid);
    return isNew
      ? unsaid
      : (toGuideOf(about, guarded, understanding, answer) ?? again(about, answer));
  });
}

/** A reading that is so many times less likely than the likeliest is not worth asking back for. */
const farBehind = 5;

function hasRival({ kind, ranking: [first, second] }: Understanding): boolean {
  if (kind !== 'ambiguous' || !first || !second) return false;
  return second.confidence * farBehind > first.confidence;
}

/** An article as it is, without the other readings beneath it: they change, and it says the same. */
function withoutReadings(scene: Scene, answer: Draft): Draft {
  const [topic = '', ...others] = answer.outcome.topics;
  // What was not said just now is no repetition in any case.
  if (topic !== scene.session.topic && !scene.session.said.includes(topic)) return answer;
  const isArticle = scene.local.topics.get(topic)?.kind === 'article' && others.length === 0;
  return (isArticle ? openTopic(scene, topic) : null) ?? answer;
}

/** An article on the way is answered from where they tell that they are by now. */
function placedFor(scene: Scene, guarded: Guarded, meant: Understanding): Scene {
  if (!isClean(guarded)) return scene;
  return asksArticle(scene, meant) ? toldInPassing(scene, guarded.asked) : scene;
}

/** What only names a thing asks nothing of it. */
function isChoice({ local }: Scene, topic: string): boolean {
  return local.topics.get(topic)?.kind === 'choice';
}

/** The last of several clauses; null when there is but one. */
function lastClause(asked: string): string | null {
  const clauses = asked.split(/[,，.。;；!！?？~\n]+/).map((clause) => clause.trim());
  const said = clauses.filter((clause) => clause !== '');
  return said.length > 1 ? (said.at(-1) ?? null) : null;
}

/** "Oh there it is, it was in the menu. Next": what is told first need not be understood. */
function moveIn(scene: Scene, clause: string, understand: Understand): Draft | null {
  if (scene.session.at === null) return null;
  const understanding = understand(clause, true);
  const { move } = understanding;
  return move?.isSure ? makeMove(scene, move.move, clause, understanding) : null;
}

function asksToRepeat({ kind, move }: Understanding): boolean {
  return move?.move === 'repeat' && (move.isSure || kind !== 'understood');
}

/** An article that was just read, and how to do what it says: the guide that it belongs to. */
function toGuideOf(
  scene: Scene,
  { asked }: Guarded,
  { entities }: Understanding,
  { outcome }: Draft,
): Draft | null {
  const { act } = entities;
  const [topic = ''] = outcome.topics;
  const parent = parentOf(topic);
  const isAsked = asksHow.test(asked) || act === 'unbind' || setsAbout.test(asked);
  if (parent === undefined || !isAsked || outcome.decision !== 'answer') return null;
  // An article may be about trouble with what is to be changed: then it is the guide of that.
  const changed =
    act === 'change' ? (guideOfNamed(scene, entities) ?? guideOfBound(scene)) : undefined;
  return openTopic(scene, changed ?? parent);
}

/** Whether they now do what an article told them of, rather than ask about it again. */
function isSetAbout({ session: { said } }: Scene, { asked }: Guarded, { outcome }: Draft): boolean {
  const [topic = ''] = outcome.topics;
  return said.includes(topic) && setsAbout.test(asked);
}

/** "Then off with its authorisation". */
const setsAbout = sieved(
  /^(?:[那就好行嗯我,，。 ]|那么|还是|干脆|直接|先)*(?:把|将|將)[^，。?？]{1,12}(?:去掉|取消|解除|解绑|解了|解掉|断开|断了|断掉|斷開|斷掉|刪掉|换掉|換掉|删掉|删了|撤了|撤掉|拿掉|弄掉|清掉|换了|换掉|关了|关掉)(?:吧|好了|算了|得了|啦|了)*[。! ]*$/,
);

const asksHow = sieved(/怎么|怎麼|咋|如何|点样|點樣|步骤|步驟|带我|帶我|\bhow\b|walk me|show me/i);

/** Somebody who is angry and not understood is not asked back, nor told what the bot can do. */
function question(scene: Scene, { text }: Guarded, understanding: Understanding): Draft {
  const { isAngry, kind } = understanding;
  if (!isAngry || kind === 'understood') return answerQuestion(scene, text, understanding);
  const choices = kind === 'ambiguous' ? understanding.choices : [];
  const topic = topicInAnger(choices, (id) => scene.local.topics.get(id)?.kind);
  const answer = openTopic(scene, topic);
  return answer ?? answerQuestion(scene, text, understanding);
}

/** Where somebody is in danger, or asks of an official page, and it is not clear what: how to stay safe. */
function warnedOf(
  scene: Scene,
  { threats, namesOfficial }: Guarded,
  { kind, ranking }: Understanding,
): Draft | null {
  const [likeliest] = ranking;
  // Where strangers want to be written to is not what is asked about.
  const isWhere = threats.some(({ kind: threat }) => threat === 'stranger-offer');
  const isOffer = threats.some(({ kind: threat }) => threat === 'paid-offer');
  if (isOffer && markets.has(likeliest?.intent ?? ''))
    return openTopic(scene, 'caution_verification');
  if (isWhere && isNeighbour(scene, likeliest?.intent))
    return openTopic(scene, 'caution_verification');
  if (kind === 'understood' || (threats.length === 0 && !namesOfficial)) return null;
  const isLikely = kind === 'ambiguous' && likeliest !== undefined;
  const topic = isLikely ? scene.local.topics.get(likeliest.intent) : undefined;
  // What asks back answers nobody who may be in danger.
  const isAnswer = topic !== undefined && topic.kind !== 'choice';
  return (
    (isAnswer && isLikely ? openTopic(scene, likeliest.intent) : null) ??
    openTopic(scene, 'caution_verification')
  );
}

/** Where it is offered for money, neither an account nor a shop is what is asked about. */
const markets: ReadonlySet<string> = new Set([
  'neighbour.account_trade',
  'neighbour.alipay_shopping',
]);

function isNeighbour({ local }: Scene, intent = ''): boolean {
  return local.topics.get(intent)?.kind === 'neighbour';
}
