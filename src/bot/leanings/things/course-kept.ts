import type { Understanding } from '../../../intents/index.js';
import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { humanButton } from '../../button.js';
import { courseArticle, isLed, stageAfter } from '../../course.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { rows } from '../../keyboard.js';
import { keyboardOf } from '../../open-topic.js';
import { answeringPlea } from '../../plea.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { saysHeard } from '../bare/acknowledged.js';
import { waits } from '../bare/bare-move.js';
import { isPlea } from '../bare/helpless.js';
import { saysNothing } from '../bare/nothing-said.js';
import { asksWhatToDo } from '../bare/what-to-do.js';
import { isShort, type Leaning, lengthOf, mostPicked, type Said } from '../leaning.js';

/** Whether the bot is still there, or that it is not done yet. */
const asksOn = sieved(
  /^(?:你|还|還|[啊喂,， ])*在(?:不在|吗|么)[?？。! ]*$|^(?:[啊哦,， ]|我|还|都)*(?:没有?|未|冇)(?:呢|啊|改|弄|做|看|试)*[。.!！~ ]*$|^(?:no|nope|not yet|are you (?:still )?there)[?.! ]*$/,
);

/** Who is led on after a theft, and says next to nothing, keeps what is to be done now in sight. */
export const courseKept: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  if (scene.session.course === null || !isLed(scene)) return null;
  if (!isShort(said) || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  const { follow } = scene.local.phrases;
  if (isLost(said, text)) return answeringPlea(scene, toLead(scene, follow.no_hurry));
  if (waits.test(text)) return beneath(scene, follow.paused);
  if (asksOn.test(text) || isResumed(understanding)) return toLead(scene);
  if (!saysNothing.test(text) && !saysHeard.test(text)) return null;
  // Who has been told what to do is let try.
  return scene.session.course.stage === null ? toLead(scene) : beneath(scene, follow.trying);
};

/** They want to go on, and it is no question of its own. */
function isResumed({ kind, move }: Understanding): boolean {
  return move?.move === 'resume' && (move.isSure || kind !== 'understood');
}

/** They plead, sigh, or do not follow. */
function isLost(said: Said, text: string): boolean {
  const isMove = said.understanding.move?.move === 'lost' && lengthOf(said) <= mostPicked;
  return isMove || isPlea(text) || asksWhatToDo.test(text);
}

/** What is to be done now; a human beside it for who does not get on. */
function toLead(scene: Scene, calming?: string): Draft | null {
  const { course } = scene.session;
  const article = course && courseArticle(scene, course.topic);
  const stage = course && article && (course.stage ?? stageAfter(article, null));
  const lead = stage ? article.leads?.[stage] : undefined;
  if (!course || !stage || !lead) return null;
  const next = { ...scene, session: { ...scene.session, course: { ...course, stage } } };
  const draft = beneath(next, lead.text, calming !== undefined);
  return draft && calming !== undefined ? above(calming, draft) : draft;
}

/** A short word with what stands beneath the course's article. */
function beneath(scene: Scene, text: string, offersHuman = false): Draft | null {
  const { course } = scene.session;
  const keyboard = course && keyboardOf(scene, course.topic);
  if (!keyboard) return null;
  return shortWord(scene, text, rows(...keyboard, offersHuman ? humanButton(scene.local) : []));
}
