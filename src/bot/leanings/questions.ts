import type { Understanding } from '../../intents/index.js';
import type { Topic } from '../../knowledge/index.js';
import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import type { Scene } from '../scene.js';
import type { Said } from './leaning.js';
import { isRefusal } from './refused.js';

/** Whether a text is clearly a question: short talk is none. */
export function isQuestion({ local }: Scene, understanding: Understanding): boolean {
  if (understanding.kind !== 'understood') return false;
  const { intent, isThanks } = understanding;
  return intent === 'human' || isThanks || local.topics.get(intent)?.kind !== 'talk';
}

/** What kind of topic a text clearly asks for; undefined where it is not clear. */
export function kindAsked(
  { local }: Pick<Scene, 'local'>,
  understanding: Understanding,
): Topic['kind'] | undefined {
  return understanding.kind === 'understood'
    ? local.topics.get(understanding.intent)?.kind
    : undefined;
}

/**
 * Whether the likeliest reading of a text is what must not be helped with.
 *
 * @param least a reading that is less likely tells nothing
 */
export function isPerhapsRefused({ scene, understanding }: Said, least: number): boolean {
  const [likeliest] = understanding.ranking;
  if (likeliest === undefined || likeliest.confidence < least) return false;
  return isRefusal(scene, likeliest.intent);
}

/** Whether a text is clearly a question that an article answers. */
export function asksArticle(scene: Scene, understanding: Understanding): boolean {
  return kindAsked(scene, understanding) === 'article';
}

const ofQq = sieved(/qq|扣扣|企鹅|球球|秋秋|抠抠/);

/** What is not covered, and is about a QQ account all the same. */
const besideQq = new Set(
  [
    ...['scam_report', 'login_problem', 'device_lock', 'password', 'friends', 'frozen_account'],
    ...['real_name', 'qzone'],
  ].map((name) => `neighbour.${name}`),
);

/** Whether a text is clearly about what is not QQ. */
export function isAboutOther({ scene, guarded, understanding }: Said): boolean {
  if (understanding.kind !== 'understood' || kindAsked(scene, understanding) !== 'neighbour')
    return false;
  const { intent } = understanding;
  if (intent === 'neighbour.account_trade') return true;
  return !besideQq.has(intent) && !ofQq.test(plainForm(guarded.asked));
}
