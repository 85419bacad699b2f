import { guideAbout } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { onward } from '../../onward.js';
import { openTopic } from '../../open-topic.js';
import { type Leaning, lengthOf, mostPicked } from '../leaning.js';
import { isRefusal, wasRefused } from '../refused.js';

/** Somebody else than who writes. */
const namesOther = sieved(
  /[他她它佢]|别人|人家|对方|朋友|同[学事]|[爸妈爷奶哥姐弟妹]|老[公婆板师人]|孩子|儿子|女儿|前任|[男女]友|\b(?:his|her|their|him|them|someone|somebody|friend|wife|husband|boss|mom|mum|dad)\b/,
);

/** The bot cannot do it for them, and leads them through it instead of telling what it is. */
export const ledInstead: Leaning = ({ scene, guarded, understanding }) => {
  const { bound } = understanding.entities;
  const isAboutBot = understanding.kind === 'understood' && understanding.intent === 'bot_identity';
  const guide = bound && guideAbout(scene.local, bound);
  return guarded.asksToAct && isAboutBot && guide !== undefined ? openTopic(scene, guide) : null;
};

/** "帮我弄一下" names nobody else, and is no wish for another's account. */
export const ledNotRefused: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  if (!guarded.asksToAct || understanding.kind !== 'understood' || lengthOf(said) > mostPicked)
    return null;
  if (wasRefused(scene) || !isRefusal(scene, understanding.intent)) return null;
  return !namesOther.test(plainForm(guarded.asked)) ? onward(scene, guarded) : null;
};

/** Who thinks that the bot can act, and says no more, is told that it cannot, and goes on from where they are. */
export const ledOn: Leaning = ({ scene, guarded }) =>
  guarded.asksToAct ? onward(scene, guarded) : null;
