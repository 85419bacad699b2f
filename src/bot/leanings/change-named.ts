import { sieved } from '../../text/index.js';
import { toChange } from '../moves/index.js';
import { type Leaning, lengthOf, mostBare } from './leaning.js';

const wantsChange = sieved(
  /^(?:[那就先我想要只是好行嗯吧在从去到怎咋么麼呢,，、 ]|还是|還是|哪里|哪裡|哪儿?|边度|邊度|如何)*(?:更)?(?:换|換|改)(?:[绑綁号號新的个個成掉]|一下|一个|别的)*(?:[吧呗嘛啊呢咯喽囉啦。.!！?？ ]|就行|就好|行了)*$/,
);

/** What is bound is to be changed, rather than unbound: "那就换吧", "在哪换". It names no thing: that in mind is meant. */
export const changeNamed: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { entities, kind } = understanding;
  const { act, bound, app } = entities;
  if (scene.session.at === null || lengthOf(said) > mostBare || (bound ?? app) !== undefined)
    return null;
  if (act !== 'change' && !wantsChange.test(guarded.asked)) return null;
  const asked = kind === 'understood' ? scene.local.topics.get(understanding.intent) : undefined;
  return asked === undefined || asked.kind === 'guide' ? toChange(scene) : null;
};
