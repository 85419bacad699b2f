import { type Guide, guideOf, parentOf } from '../../knowledge/index.js';
import { once } from '../again.js';
import { doAction } from '../do-action.js';
import { branchTold } from '../fork.js';
import { findPlace, toStep } from '../guide-moves.js';
import { isStepOnScreen } from '../here.js';
import { methodWanted } from '../moves/index.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { type Leaning, lengthOf, mostBare, type Said } from './leaning.js';

/** What a branch is told in may be longer: people tell how it came. */
const mostTold = 30;

/** Somebody in a guide with a fork tells which branch is theirs, asked or not. */
export const forkTaken: Leaning = (said) => {
  if (lengthOf(said) > mostTold) return null;
  const { scene, understanding } = said;
  const found = forkedGuide(scene);
  const told = found ? branchTold(found.guide, understanding.entities) : undefined;
  if (!found || told === undefined) return null;
  const intent = understanding.kind === 'understood' ? understanding.intent : null;
  const other = intent === null ? undefined : scene.local.topics.get(intent);
  // "I can log in. Does it cost anything?" asks something else.
  const asksMore = lengthOf(said) > mostBare && other?.kind === 'article';
  if (asksMore && !isKin(found.topic, intent ?? '')) return null;
  const { at } = scene.session;
  const isThere = at?.topic === found.topic && at.method === found.guide.fork?.no.method;
  if (!told && isThere && isStepOnScreen(scene))
    return shortWord(scene, scene.local.phrases.follow.go_on);
  const taken = doAction(scene, { kind: 'fork', topic: found.topic, yes: told });
  const way = taken && told ? byWay(taken, said) : null;
  return way ?? once(scene, taken);
};

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
