import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isAskedWhetherHelped } from '../../here.js';
import { makeMove } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import { toldBy } from '../leaning.js';

const stops = sieved(
  /^(?:[唉哎啊呃额嗯哦那就,，。. ]|还是|先|我|今天)*(?:算了|算啦|算咯|不用了|不弄了|不搞了|不问了|没事了?|没事儿了|冇事啦?|唔使啦?|不需要了|当我没(?:说|问)|(?:never ?mind|nvm|forget (?:it|about it)|nothing|no thanks?))(?:[吧啊哈,，。.!！~ ]|谢谢|多谢|不用了|不弄了|不问了|不搞了|没事)*$/,
);

/** Where nothing was said before, who wants nothing after all is let go in peace. */
export const stopped = toldBy([stops], ({ scene, guarded }) =>
  guarded.found.length === 0 && stops.test(plainForm(guarded.asked))
    ? openTopic(scene, 'goodbye')
    : null,
);

/** In a talk, no move need be made out of it: the place in a guide is kept. */
export const stoppedThere = toldBy([stops], ({ scene, guarded, understanding }) => {
  if (guarded.found.length > 0 || isAskedWhetherHelped(scene)) return null;
  const text = plainForm(guarded.asked);
  return stops.test(text) ? makeMove(scene, 'stop', text, understanding) : null;
});
