import type { MoveReading, Understanding } from '../../../intents/index.js';
import type { Move } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import type { Place } from '../../cards/step-card.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { hereOf, isStepOnScreen } from '../../here.js';
import {
  makeMove,
  notThere,
  stepAskedFor,
  stepLabelled,
  stepSpeakingOf,
  toDescribedStep,
  toNamedStep,
} from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { words } from '../../words.js';
import { asksInto, codeSent } from '../code-words.js';
import { asksIfDone, tellsBareDone, tellsEnd, tellsStepDone } from '../end-told.js';
import type { Leaning } from '../leaning.js';
import { isQuestion } from '../questions.js';
import { toButton } from '../unclear/button-asked.js';
import { asksHowTo, asksWhere } from '../where-asked.js';

/** A move that is not sure is made from this confidence, if the text is no clear question either. */
const guessed = { within: 0.28, outside: 0.4 } as const;

/** From here a move is made that ends something. */
const certain = 0.65;

/** A move that the text is read as, where the talk has something that it leans on. */
export const moved: Leaning = ({ scene, guarded: { asked, found, threats }, understanding }) => {
  const { move } = understanding;
  // Whoever was warned of something else is not led on in the same breath, unless they surely ask for it.
  if (!move || (threats.length > 0 && !move.isSure)) return null;
  // "My mailbox is …" tells a mailbox, and asks nothing about it; a code that is told has come.
  if ((move.move === 'about' || move.move === 'missing') && found.length > 0) return null;
  // "How do I see whether it worked?" and "where do I fix it?" are not told to be done.
  if (move.move === 'solved' && (asksIfDone.test(asked) || asksHowTo.test(asked))) return null;
  // "Off with it" is wished, and not done; what a stranger had them do is no success.
  if (move.move === 'solved' && wishesIt.test(asked)) return null;
  if (move.move === 'solved' && isOfStrangers(scene, asked)) return openTopic(scene, 'faq_rebind');
  // "Can the code come by email?" is about the code.
  if (move.move === 'about' && codeSent.test(asked)) return null;
  // Who does not follow, and perhaps asks for a human, is put through.
  if (move.move === 'lost' && isAskedForHuman(understanding)) return openTopic(scene, 'human');
  // A page that does not open is the step's, and no wish for another way.
  if (isStepOnScreen(scene) && doesNotOpen.test(asked)) return notThere(scene, asked);
  // "The code has come, where does it go?": only into the page that asked for it.
  if (move.move === 'next' && codeSent.test(asked) && asksInto.test(asked))
    return openTopic(scene, 'caution_verification');
  const { step, way, device } = understanding.entities;
  // "All done up to there, start from step 6" tells which step, and no end; "step 5 of this way" no other way.
  const isOfStep = move.move === 'other_way' && (way ?? device) === undefined;
  if (step !== undefined && (ofPlace.has(move.move) || isOfStep))
    return toNamedStep(scene, step, understanding.entities);
  const told = stepTalkedOf(scene, move.move, asked);
  if (told) return told;
  // "Go on. Where is the cancel button?"
  const described = whereabouts(scene, asked);
  if (described) return described;
  const isTrusted =
    move.isSure || (!isQuestion(scene, understanding) && move.confidence >= bar(scene));
  return isTrusted ? makeMove(scene, modest(scene, move, asked), asked, understanding) : null;
};

/** To be undone or changed, and not told to be so. */
const wishesIt = sieved(
  /(?:解|换|換|改|撤|取消|删|刪|拿|去)(?:掉|除|绑|綁|了)?(?:它|她|他)?(?:吧|呗|唄|罢)[。!！ ]*$|^(?:对|對|嗯|好|行|是|要|[,，。 ])*(?:给我|幫我|帮我|就)?(?:解|换|換|撤|删|刪|拿|去)(?:掉|除|绑|綁)(?:它)?[。!！ ]*$/,
);

const unbound = sieved(/解(?:绑|綁|除|掉|了|开|開)|换(?:绑|了|掉)|unbound|unlinked|removed/i);

/** After a warning of whom they deal with, that it is unbound: it can be bound again. */
function isOfStrangers({ session: { at, topic } }: Scene, asked: string): boolean {
  return at === null && topic === 'caution_verification' && unbound.test(asked);
}

/** "Back to where I verified": the step that alone speaks of it, and no other place. */
function stepTalkedOf(scene: Scene, move: Move, asked: string): Draft | null {
  if (!scene.session.at?.method) return null;
  const isMeant =
    ofPlace.has(move) || move === 'step'
      ? namesStep.test(asked)
      : move === 'menu' && isBack.test(asked);
  const place = isMeant ? (placeLabelled(scene, asked) ?? stepSpeakingOf(scene, asked)) : null;
  return place && toStep(scene, place, false);
}

/** The step of the way they are in whose label is named. */
function placeLabelled(scene: Scene, asked: string): Place | null {
  const here = hereOf(scene);
  if (here.kind !== 'step') return null;
  const { topic, methodId, method } = here.place;
  const number = stepLabelled(method.steps, asked);
  return number === null ? null : findPlace(scene, topic, methodId, number);
}

/** A step that is pointed at by what it is about. */
const namesStep = sieved(
  /\p{Script=Han}{2}(?<!刚才|剛才|头先|頭先|现在|現在|上面|前面)的?(?:那|这|這|嗰)(?:个|個|一)?[步页頁]|the (?:step|part|bit) (?:where|with|about)/iu,
);

/** Tells that they got back to a page, and asks for no menu of the bot's. */
const isBack = sieved(/[退回跳返](?:出|到|回)(?:来|去|來)?.{0,4}(?:首页|首頁)|首[页頁][了喇啦]/);

/** "Where is the avatar?" is about the step that alone speaks of it. */
function whereabouts(scene: Scene, asked: string): Draft | null {
  if (scene.session.at === null || words(asked) > mostAsked) return null;
  const button = toButton(scene, asked);
  if (button) return button;
  if (asksWhere.test(asked)) return toDescribedStep(scene, asked);
  if (!asksPlace.test(asked)) return null;
  const place = placeAskedFor(scene, asked) ?? stepSpeakingOf(scene, asked);
  return place && toStep(scene, place, false);
}

/** The step of the way they are in whose label is asked for by its name. */
function placeAskedFor(scene: Scene, asked: string): Place | null {
  const here = hereOf(scene);
  if (here.kind !== 'step') return null;
  const { topic, methodId, method } = here.place;
  const number = stepAskedFor(method.steps, asked);
  return number === null ? null : findPlace(scene, topic, methodId, number);
}

/** The longest text, in words, that only asks where something is. */
const mostAsked = 10;

const asksPlace = sieved(
  /在哪|哪里|哪裡|喺[邊边]|[邊边]度|(?:哪|邊|边)(?:一)?(?:个|個)(?:是|系|係|才是)|是(?:哪|邊|边)(?:一)?(?:个|個)|^(?:哪|邊|边)(?:一)?(?:个|個)(?:是|系|係|叫)|where (?:is|are|s)\b|where's|which (?:one )?is/i,
);

/** A reading that is not the likeliest, and yet likely. */
const likely = 0.3;

function isAskedForHuman({ ranking }: Understanding): boolean {
  return ranking.some(({ intent, confidence }) => intent === 'human' && confidence >= likely);
}

/** Moves whose place is the step that is named beside: "step six once more", "all done, on from 3". */
const ofPlace: ReadonlySet<Move> = new Set([
  'solved',
  'next',
  'resume',
  'repeat',
  'restart',
  'back',
  'yes',
]);

const doesNotOpen = sieved(
  /(?:网页|網頁|页面|頁面|官网|官網|网站|網站|链接).{0,4}(?:打不开|打不開|进不去|進不去|加载不)|\b(?:page|site|website|link) (?:won.?t|doesn.?t|does not|will not|can.?t|cannot|is not|isn.?t) (?:open|load|work)/i,
);

/** In the midst of a way most of what is said is a move. */
function bar({ session }: Scene): number {
  return session.at?.method ? guessed.within : guessed.outside;
}

/** "It is done" may mean the step alone: the guide is ended only when it surely is. */
function modest(scene: Scene, { move, confidence }: MoveReading, asked: string): Move {
  if (move !== 'next' && move !== 'yes' && move !== 'solved') return move;
  if (tellsEnd(scene, asked)) return 'solved';
  if (move === 'yes' && tellsBareDone(asked)) return 'next';
  const isEnded = move === 'solved' && confidence >= certain && !tellsStepDone(scene, asked);
  return isEnded || move !== 'solved' || !scene.session.at?.method ? move : 'next';
}
