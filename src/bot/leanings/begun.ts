import { aboutOf } from '../../knowledge/index.js';
import { sieved } from '../../text/index.js';
import { begins, restart, sayYes, toAppeal } from '../moves/index.js';
import { type Leaning, lengthOf, mostBare } from './leaning.js';
import { isQuestion } from './questions.js';

const beginsAnew = sieved(
  /从头(?!翻|看|找|到尾)|從頭(?!翻|看|找|到尾)|重头|重頭|重新(?:来|开始|走|做)|重新(?:來|開始)|由头|(?:回|返)(?:到|去)?(?:开头|开始那|最开始|起点|最前|开头那)|回到(?:開頭|開始|最開始|起點)|\b(?:(?:to|from) (?:the |that |its )?(?:very )?(?:start|beginning|top|first (?:step|one)|square one)|from the (?:top|start|beginning)|start(?:ing)? (?:over|again))\b/i,
);

/** "Great, lead me through it": into what the talk is about. */
export const begun: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { entities } = understanding;
  if (entities.act === 'appeal' && beginsAnew.test(guarded.asked)) return toAppeal(scene);
  const isBare =
    lengthOf(said) <= mostBare && entities.step === undefined && !isQuestion(scene, understanding);
  if (isBare && beginsAnew.test(guarded.asked)) return restart(scene);
  const { topic } = scene.session;
  const about = topic === null ? undefined : aboutOf(scene.local, topic);
  // "Off to the mailbox, then" begins something else.
  if (entities.bound !== undefined && entities.bound !== about) return null;
  return isBare && begins.test(guarded.asked) && topic !== null
    ? sayYes(scene, guarded.asked)
    : null;
};
