import type { Understanding } from '../intents/index.js';
import type { Guarded } from './guard-text.js';
import { isInTalk } from './here.js';
import * as bare from './leanings/bare/index.js';
import * as codes from './leanings/codes/index.js';
import * as corrections from './leanings/corrections/index.js';
import * as danger from './leanings/danger/index.js';
import { stolenTold } from './leanings/danger/stolen-told.js';
import * as endings from './leanings/endings/index.js';
import * as going from './leanings/going/index.js';
import { firstToldOf } from './leanings/leaning.js';
import * as places from './leanings/places/index.js';
import * as things from './leanings/things/index.js';
import * as unclear from './leanings/unclear/index.js';
import type { Draft, Scene } from './scene.js';

/** The leanings in their order: the first that a text is decides. What names more stands before what names less. */
const firstInTalk = firstToldOf([
  ...danger.inTalk,
  ...codes.inTalk,
  ...corrections.inTalk,
  ...bare.inTalk,
  ...endings.inTalk,
  ...things.inTalk,
  ...places.inTalk,
  ...going.inTalk,
  stolenTold,
  ...unclear.inTalk,
]);

/** Outside of any talk a text can only be understood by what it names. */
const firstAlone = firstToldOf([
  ...danger.alone,
  ...codes.alone,
  ...corrections.alone,
  ...bare.alone,
  ...endings.alone,
  ...things.alone,
  ...places.alone,
  ...going.alone,
  stolenTold,
  ...unclear.alone,
]);

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
  const first = isInTalk(scene) ? firstInTalk : firstAlone;
  return first({ scene, before, guarded, understanding });
}
