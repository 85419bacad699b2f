import type { Understanding } from '../../intents/index.js';
import type { Move } from '../../knowledge/index.js';
import { doAction } from '../do-action.js';
import { toFeedback } from '../guide-moves.js';
import { hereOf, inMind, isAskedWhetherHelped, isBesideStep, isMidway } from '../here.js';
import { openTopic } from '../open-topic.js';
import { answeringPlea } from '../plea.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { guideOfNamed } from '../thing-guide.js';
import { toNextWish } from '../wishes.js';
import { changeWay } from './change-way.js';
import { toDescribedStep } from './described-step.js';
import { didHelp } from './did-help.js';
import { enterGuide } from './method-wanted.js';
import { toNamedStep } from './named-step.js';
import { notThere } from './not-there.js';
import { pickByPlace } from './pick-by-place.js';
import { tellProgress } from './progress.js';
import { refocus } from './refocus.js';
import { begins, sayNo, sayYes } from './say-yes.js';
import { tellPage } from './tell-page.js';
import { allSteps, goBack, goOn, repeat, restart, resume } from './walk.js';

/** Who wants another way, and names a phone, wants it on the phone. */
function withPhone(entities: Understanding['entities']): Understanding['entities'] {
  const isPhone = entities.bound === 'phone' && (entities.way ?? entities.device) === undefined;
  return isPhone ? { ...entities, device: 'phone' } : entities;
}

/** Where no guide is in mind, the page is that of the thing which is named: its guide, the way online. */
function toGuideOnline(scene: Scene, entities: Understanding['entities']): Draft | null {
  const guide = guideOfNamed(scene, entities);
  const isNew = guide !== undefined && inMind(scene).kind === 'outside';
  return isNew ? enterGuide(scene, guide, { way: 'website' }) : null;
}

/** Tells that the step is done, or names the next one. */
const tellsDone = /步|完|[了喇咗]|next|done|did|found|\bbu\b/i;

/** Another thing, and no step. */
const otherThing = /[样樣件]|另|别的|別的|问题|問題|other|else|next thing|question/i;

/** Tells first that the step is done: "交了，后头还有吗". */
const doneFirst =
  /^[^，。,.!！?？\s]{1,5}(?:了|啦|喇|咗|好|完)[，。,.!！\s]+.{0,6}(?:还有|還有|仲有)|^(?:done|ok done|did that|sent it|submitted)[,.!\s]+/i;

/** The step alone is done: "好了下一个". */
const stepDone =
  /^(?:好|行|点|點|找到|看到|进去|進去|弄|做|ok|done)[好完了啦喇]*[\s,，]*(?:下一个|下一個|next one)[\s!！。.]*$/i;

/** Asks how many steps are left, rather than how many things. */
const ofSteps = /步|step|\bbu\b/i;

/** Goes on with what was left for something else. */
const goesOn = /接着|接著|继续|繼續|说吧|說吧|go on|carry on|continue/i;

/** On an overview nothing can be missing yet: where are they stuck? */
function whereStuck(scene: Scene): Draft | null {
  const here = hereOf(scene);
  const asked = here.kind === 'overview' ? toFeedback(scene, here.topic, false) : null;
  return asked && { ...asked, effects: [] };
}

/**
 * Makes a move; null where the talk so far gives it nothing to lean on.
 *
 * @param text as it was said
 */
export function makeMove(
  scene: Scene,
  move: Move,
  text: string,
  { entities }: Pick<Understanding, 'entities'>,
): Draft | null {
  const { phrases } = scene.local;
  const here = hereOf(scene);
  switch (move) {
    case 'next':
      if (isAskedWhetherHelped(scene)) return sayYes(scene, text);
      if (scene.session.wishes.length > 0 && otherThing.test(text)) return toNextWish(scene);
      return isBesideStep(scene) && goesOn.test(text) && !tellsDone.test(text)
        ? resume(scene)
        : goOn(scene, text);
    case 'back':
      return goBack(scene, text);
    case 'repeat':
      return repeat(scene);
    case 'restart':
      return here.kind === 'overview' && begins.test(text) ? goOn(scene) : restart(scene);
    case 'all_steps':
      return allSteps(scene);
    case 'steps_left':
      if (doneFirst.test(text)) return goOn(scene, text);
      return scene.session.wishes.length > 0 && !ofSteps.test(text)
        ? shortWord(scene, phrases.wishes.still)
        : tellProgress(scene);
    case 'step':
      return (
        toNamedStep(scene, entities.step ?? entities.place, entities) ??
        toDescribedStep(scene, text)
      );
    case 'resume':
      return resume(scene);
    case 'other_way':
      return changeWay(scene, withPhone(entities));
    case 'missing':
      return notThere(scene, text) ?? whereStuck(scene);
    case 'solved':
      return didHelp(scene, true);
    case 'not_solved':
      return didHelp(scene, false);
    case 'yes':
      return sayYes(scene, text);
    case 'no':
      return sayNo(scene);
    case 'about':
      return refocus(scene, entities);
    case 'next_wish':
      if (isMidway(scene) && stepDone.test(text) && !otherThing.test(text))
        return goOn(scene, text);
      return (
        toNextWish(scene) ??
        (here.kind === 'step' && !otherThing.test(text)
          ? goOn(scene, text)
          : shortWord(scene, phrases.wishes.none))
      );
    case 'pick':
      return pickByPlace(scene, entities.place, text);
    case 'page':
      return toGuideOnline(scene, entities) ?? tellPage(scene, text);
    case 'menu':
      return doAction(scene, { kind: 'menu' });
    case 'stop':
      return here.kind === 'outside'
        ? openTopic(scene, 'goodbye')
        : shortWord(scene, phrases.follow.paused);
    case 'language':
      return entities.language === undefined
        ? doAction(scene, { kind: 'languages' })
        : doAction(scene, { kind: 'language', locale: entities.language });
    case 'lost':
      return answeringPlea(scene, shortWord(scene, phrases.follow.no_hurry));
  }
}
