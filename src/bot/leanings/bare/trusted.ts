import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { hereOf } from '../../here.js';
import { shortWord } from '../../short-word.js';
import { toldBy } from '../leaning.js';

/** They trust it, and ask nothing. */
const trusts = sieved(
  /^(?:[哼嗯哦好吧行那就,，。 ]|姑且|暂且|先|我|再)*(?:相信|信任|信)(?:你|您)(?:一?[次回]|了|吧|啦|喇)*[。.!！~ ]*$|^(?:ok,? |fine,? |alright,? |then )*i(?:.?ll)? (?:trust|believe) you(?: then| now)?[.! ]*$/,
);

/** "姑且信你一回": on from where they are. */
export const trusted = toldBy([trusts], ({ scene, guarded }) => {
  if (!isClean(guarded) || !trusts.test(plainForm(guarded.asked))) return null;
  const { go_on, ready } = scene.local.phrases.follow;
  return shortWord(scene, hereOf(scene).kind === 'step' ? go_on : ready);
});
