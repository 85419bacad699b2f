import { aboutOf } from '../../../knowledge/index.js';
import { refocus } from '../../moves/index.js';
import type { Scene } from '../../scene.js';
import { type Leaning, lengthOf, mostPicked } from '../leaning.js';

/** Another app in the midst of the guide: the same step, with its name. */
export const sameGuide: Leaning = (said) => {
  const { scene, before, understanding } = said;
  const { session } = scene;
  const isSame =
    (understanding.entities.app ?? before) !== before &&
    understanding.kind === 'understood' &&
    session.at?.method != null &&
    (understanding.intent === session.at.topic ||
      isOfApp(scene, understanding.intent, session.at.topic)) &&
    lengthOf(said) <= mostPicked;
  return isSame ? refocus(scene, understanding.entities) : null;
};

/** Whether a neighbour is only what the app in an app's guide is called: "not Genshin, Douyin". */
function isOfApp({ local }: Scene, intent: string, guide: string): boolean {
  const isNeighbour = local.topics.get(intent)?.kind === 'neighbour';
  return isNeighbour && aboutOf(local, guide) === 'app';
}
