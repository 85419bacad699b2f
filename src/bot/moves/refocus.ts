import type { Entities } from '../../intents/index.js';
import { aboutOf, type BoundThing, guideAbout, isAboutApp } from '../../knowledge/index.js';
import { press, primary } from '../button.js';
import { toStep } from '../guide-moves.js';
import { hereOf, waysOn } from '../here.js';
import { rows } from '../keyboard.js';
import { openTopic } from '../open-topic.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { openAt } from './method-wanted.js';

/**
 * The same about another bound thing ("and the mailbox?"). Where what was answered is about one thing,
 * its counterpart is opened, in the same way if the person is in one; else the answer holds for all.
 */
export function refocus(
  scene: Scene,
  { bound, app, way }: Pick<Entities, 'bound' | 'app' | 'way'>,
): Draft | null {
  const { knowledge, local, session } = scene;
  // A site where something is to be done is no app to revoke.
  const isMeans = bound === 'app' && way !== undefined;
  const wanted = app === undefined ? (isMeans ? undefined : bound) : 'app';
  const topic = session.topic ?? session.at?.topic ?? null;
  if (wanted === undefined || topic === null) return null;
  const about = aboutOf(local, topic);
  // The answer itself names the app.
  if (app !== undefined && about !== wanted && isAboutApp(knowledge, topic))
    return openTopic(scene, topic);
  // What is said of an app holds for no number.
  if (about === undefined && wanted !== 'app' && isAboutApp(knowledge, topic))
    return toCounterpart(scene, wanted);
  if (about === undefined) return sameFor(scene, topic, wanted);
  return about === wanted ? sameThing(scene, topic) : toCounterpart(scene, wanted);
}

/** Another app in the same way: the step where they are, now with its name. */
function sameThing(scene: Scene, topic: string): Draft | null {
  const here = hereOf(scene);
  const opened = openTopic(scene, topic);
  if (here.kind !== 'step' || here.place.topic !== topic || !opened) return opened;
  return { ...toStep(scene, here.place, false), outcome: opened.outcome };
}

function toCounterpart(scene: Scene, thing: BoundThing): Draft | null {
  const { local, session } = scene;
  const topic = guideAbout(local, thing);
  const method = session.at ? session.at.method : session.way;
  return topic === undefined ? null : openAt(scene, topic, method);
}

/** What to save of QQ; what an app keeps is the app's to say. */
const backup = 'caution_backup';

function sameFor(scene: Scene, topic: string, thing: BoundThing): Draft | null {
  const { local } = scene;
  if (thing === 'app' && topic === backup) return openTopic(scene, 'caution_third_party');
  const kind = local.topics.get(topic)?.kind;
  if (kind !== 'article' && kind !== 'guide') return null;
  const { follow } = local.phrases;
  const guide = guideAbout(local, thing);
  const button =
    guide === undefined ? [] : [primary(press(local, { kind: 'topic', topic: guide }))];
  const text = {
    phone: follow.same_for_phone,
    mailbox: follow.same_for_mailbox,
    app: follow.same_for_app,
  }[thing];
  const draft = shortWord(scene, text, rows(button, ...waysOn(scene)));
  return { ...draft, outcome: { ...draft.outcome, decision: 'answer', topics: [topic] } };
}
