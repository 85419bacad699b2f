import { openTopic } from '../open-topic.js';
import type { Draft, Scene } from '../scene.js';
import { theftTopic } from '../theft-topic.js';

/** What somebody else has now of theirs: a secret, which is as bad as a theft, money, or nothing. */
export type Given = 'secret' | 'money' | 'nothing';

const answers: Readonly<Record<Given, string>> = {
  secret: theftTopic,
  money: 'neighbour.scam_report',
  nothing: 'caution_verification',
};

/** What is to be done first, where that was given. */
export function toGiven(scene: Scene, given: Given): Draft | null {
  return openTopic(scene, answers[given]);
}
