import { sieved } from '../../../text/index.js';
import { doAction } from '../../do-action.js';
import { mostWords } from '../../words.js';
import { type Leaning, lengthOf, mostPicked } from '../leaning.js';

const switches = sieved(/\b(?:switch|change)\b|换成|換成|切换|切換|改成|转成|轉成/i);

/** Another language, asked for with whatever reason. */
export const languageSwitched: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { language } = understanding.entities;
  if (language === undefined || understanding.kind === 'understood') return null;
  const isSwitch = switches.test(guarded.asked);
  const most = isSwitch ? mostWords : mostPicked;
  const isNew = language !== scene.session.locale || isSwitch;
  return isNew && lengthOf(said) <= most
    ? doAction(scene, { kind: 'language', locale: language })
    : null;
};
