import { guideAbout } from '../../../knowledge/index.js';
import { inMind, isInTalk } from '../../here.js';
import { articleBeside } from '../../in-context.js';
import {
  changeWay,
  didHelp,
  goOn,
  makeMove,
  pickByPlace,
  refocus,
  toAppeal,
  toDescribedStep,
  toLabelledStep,
} from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { guideOfBound } from '../../thing-guide.js';
import { codeSent } from '../code-words.js';
import { tellsEnd } from '../end-told.js';
import { firstOf, type Leaning, lengthOf, mostBare, mostPicked, type Said } from '../leaning.js';
import { isPerhapsRefused } from '../questions.js';
import { asksHowTo, asksWhere } from '../where-asked.js';

/** What is unclear but for the end, the label, the way, the act or the thing that it names. */
export const named: Leaning = (said) =>
  firstOf([endNamed, codeNamed], said) ??
  // Who perhaps asks for what must not be helped with is not led into it.
  (isPerhapsRefused(said, perhaps) || articleBeside(said.scene, said.understanding) !== undefined
    ? null
    : firstOf(safely, said));

const endNamed: Leaning = ({ scene, guarded }) =>
  scene.session.at?.method && tellsEnd(scene, guarded.asked) ? didHelp(scene, true) : null;

/** At a step, what is not clear about a code is where it goes, and whether it can go elsewhere. */
const codeNamed: Leaning = ({ scene, guarded }) =>
  scene.session.at?.method && codeSent.test(guarded.asked)
    ? openTopic(scene, 'caution_verification.which_channel')
    : null;

/** A likeliest reading that is less likely than this tells nothing. */
const perhaps = 0.15;

const labelNamed: Leaning = ({ scene, guarded }) => toLabelledStep(scene, guarded.asked);

const wayNamed: Leaning = (said) => {
  const { scene, understanding } = said;
  const { way, device } = understanding.entities;
  // In a longer text a phone or a computer may be what it happened on.
  const isNamed = way !== undefined || (device !== undefined && lengthOf(said) <= mostPicked);
  return hasGuide(scene) && isNamed ? changeWay(scene, understanding.entities) : null;
};

const appealNamed: Leaning = ({ scene, understanding: { entities, ranking } }) => {
  const [likeliest] = ranking;
  const isOfAppeal = likeliest !== undefined && hasFork(scene, likeliest.intent);
  return entities.act === 'appeal' && (hasGuide(scene) || isOfAppeal) ? toAppeal(scene) : null;
};

const placeNamed: Leaning = (said) => {
  const { place } = said.understanding.entities;
  return place !== undefined && lengthOf(said) <= mostBare ? pickByPlace(said.scene, place) : null;
};

/** To be undone or changed, whatever it is: the guide in mind. */
const actNamed: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { act, bound, app } = understanding.entities;
  const isBare = lengthOf(said) <= mostBare && (bound ?? app) === undefined;
  const isAsked = acts(act) || (isBare && asksHowTo.test(guarded.asked));
  // They have read what there is to choose from.
  if (isAsked && isBare && scene.session.at?.method === null) return goOn(scene);
  return isAsked && isInTalk(scene) ? (begin(scene) ?? beginWithThing(scene)) : null;
};

const stepDescribed: Leaning = ({ scene, guarded, understanding }) => {
  const { act, bound } = understanding.entities;
  if (!scene.session.at?.method || !(acts(act) || asksWhere.test(guarded.asked))) return null;
  const described = toDescribedStep(scene, guarded.asked);
  const isBare = acts(act) && bound === undefined;
  return described ?? (isBare ? makeMove(scene, 'all_steps', '', understanding) : null);
};

const thingNamed: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { entities } = understanding;
  const guide = entities.bound && guideAbout(scene.local, entities.bound);
  if (guide === undefined) return null;
  if (guarded.asksToAct) return openTopic(scene, guide);
  const isBare = lengthOf(said) <= mostBare && entities.bound !== 'app';
  if (!isBare || guarded.found.length > 0) return null;
  if (hasGuide(scene)) return refocus(scene, entities);
  return isAfterOther(said) ? openTopic(scene, guide) : null;
};

/** After something about QQ that the bot has no guide for: "and the email?". */
function isAfterOther(said: Said): boolean {
  const last = said.scene.session.said.at(-1);
  return last !== undefined && ofQqBeside.has(last) && lengthOf(said) <= mostPicked;
}

/** What is no binding, and of QQ all the same: who names a binding then means that of QQ. */
const ofQqBeside: ReadonlySet<string> = new Set([
  'neighbour.bank_card',
  'neighbour.frozen_account',
  'neighbour.password',
  'neighbour.scam_report',
  'neighbour.device_lock',
]);

const safely = [labelNamed, wayNamed, appealNamed, placeNamed, actNamed, stepDescribed, thingNamed];

function acts(act: Said['understanding']['entities']['act']): boolean {
  return act === 'unbind' || act === 'change';
}

function hasGuide(scene: Scene): boolean {
  return inMind(scene).kind !== 'outside';
}

function hasFork({ local }: Scene, id: string): boolean {
  const topic = local.topics.get(id);
  return topic?.kind === 'guide' && topic.fork !== undefined;
}

/** After an article: the guide that it belongs to. */
function begin(scene: Scene): Draft | null {
  const here = inMind(scene);
  return scene.session.at === null && here.kind === 'overview'
    ? openTopic(scene, here.topic)
    : null;
}

/** In a talk without a guide in mind, that of the thing which they have named. */
function beginWithThing(scene: Scene): Draft | null {
  const guide = scene.session.at === null ? guideOfBound(scene) : undefined;
  return guide === undefined ? null : openTopic(scene, guide);
}
