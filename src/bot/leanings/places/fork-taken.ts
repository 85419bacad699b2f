import { type Guide, guideOf, parentOf } from '../../../knowledge/index.js';
import { once } from '../../again.js';
import { isAsking } from '../../asking.js';
import { doAction } from '../../do-action.js';
import { branchTold } from '../../fork.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { actionsOnScreen, isStepOnScreen } from '../../here.js';
import { methodWanted } from '../../moves/index.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { type Leaning, lengthOf, type Said } from '../leaning.js';
import { tellsLoggedIn } from './logged-in-told.js';

/** What a branch is told in may be longer, in words: people tell how it came, the more so when they are asked. */
const mostTold = { unasked: 30, asked: 70 } as const;

/** Somebody in a guide with a fork tells which branch is theirs, asked or not. */
export const forkTaken: Leaning = (said) => {
  const { scene, understanding } = said;
  if (lengthOf(said) > (isAsked(scene) ? mostTold.asked : mostTold.unasked)) return null;
  const found = forkedGuide(scene);
  const told = found
    ? (branchTold(found.guide, { ...understanding.entities, loggedIn: tellsLoggedIn(said) }) ??
      saidFirst(said))
    : undefined;
  if (!found || told === undefined) return null;
  const intent = understanding.kind === 'understood' ? understanding.intent : null;
  const other = intent === null ? undefined : scene.local.topics.get(intent);
  // "I can log in. Does it cost anything?" asks something else.
  const asksMore = other?.kind === 'article' && isAsking(said.guarded.asked);
  if (asksMore) return null;
  const { at } = scene.session;
  const isThere = at?.topic === found.topic && at.method === found.guide.fork?.no.method;
  if (!told && isThere && isStepOnScreen(scene))
    return shortWord(scene, scene.local.phrases.follow.go_on);
  const taken = doAction(scene, { kind: 'fork', topic: found.topic, yes: told });
  const way = taken && told ? byWay(taken, said) : null;
  return way ?? once(scene, taken);
};

const yesFirst =
  /^(?:[嗯哦啊]|那个|倒是)*(?:还|還|是|倒)?(?:能|可以|得)(?:的|啊|呀|呢|哦|喔|吧|倒是能|登)*[\s,，.。]+\S|^(?:yes|yeah|yep|i can)\b(?: i can)?[\s,.]+\S/i;

const noFirst =
  /^(?:[嗯哦啊]|那个)*(?:不能|不可以|不行|没法|沒法|唔得|唔可以)(?:的|啊|呀|呢|哦|喔|了)*[\s,，.。]+\S|^(?:no|nope|i can.?t)\b(?: i can.?t)?[\s,.]+\S/i;

/** Whether the fork's question is on screen. */
function isAsked(scene: Scene): boolean {
  return actionsOnScreen(scene).some(({ kind }) => kind === 'fork');
}

/** A yes or no to the fork's question on screen, with a story behind it. */
function saidFirst({ scene, guarded: { asked } }: Said): boolean | undefined {
  if (!isAsked(scene)) return undefined;
  return noFirst.test(asked) ? false : yesFirst.test(asked) ? true : undefined;
}

/** "I can log in, on the website please": the way of the guide that this leads to. */
function byWay({ session, outcome }: Draft, { scene, understanding }: Said): Draft | null {
  const topic = session.at?.topic;
  // Where they are logged in is no way that they want.
  const isOnline = understanding.entities.way === 'website';
  const guide = topic === undefined ? undefined : guideOf(scene.knowledge, session.locale, topic);
  const method = guide && isOnline ? methodWanted(guide, { way: 'website' }) : undefined;
  const place = topic && method ? findPlace({ ...scene, session }, topic, method, 1) : null;
  return place ? { ...toStep({ ...scene, session }, place, false), outcome } : null;
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
