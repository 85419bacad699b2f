import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { hereOf, isAside, isAskedWhetherHelped } from '../../here.js';
import { goOn } from '../../moves/index.js';
import { shortWord } from '../../short-word.js';
import { isShort, toldBy } from '../leaning.js';

const tellsRead = sieved(
  /^(?:[嗯哦噢好行啊我都已经全刚上面这些了,，。 ]|ok)*(?:[看读阅瞧睇](?:完|好|过|明|懂|明白|清楚)|完)(?:晒|毕)?(?:了|咗|啦|喇|鸟)*[啊呀哦吧,，。.!！~ ]*$|^(?:ok |okay |yes |i.?m |i.?ve |i |all |have |just )*(?:done reading|finished reading|read (?:it|this|that|everything|them)(?: all)?|all read)[.! ]*$/,
);

/** On an overview nothing is done yet: what has come to its end is the reading, and they go on to the steps. */
export const readAll = toldBy([tellsRead], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  if (here.kind !== 'overview' || isAside(scene) || isAskedWhetherHelped(scene)) return null;
  if (!isShort(said) || !tellsRead.test(plainForm(guarded.asked))) return null;
  // A fork is to be answered first.
  return here.guide.fork ? shortWord(scene, here.guide.fork.question) : goOn(scene);
});
