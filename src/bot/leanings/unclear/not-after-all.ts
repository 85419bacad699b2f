import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { makeMove } from '../../moves/index.js';
import { toldBy } from '../leaning.js';

const decidesNot = sieved(
  /^(?:那么?|就|算了|好吧|行吧?|嗯|我|还是|也|先|[,，.。 ])*(?:不|唔|懒得)(?:想|要|打算)?(?:再)?(?:取消|解绑?|换绑?|弄|搞|整|撤|改|动|删|退|折腾)(?:它|掉)?(?:了|喇|啦|算了|了算了)?(?:吧|啦|哈)?[.。!！~ ]*$|^(?:ok |well |then |so |actually |no )*(?:i.?ll |i |let me )?(?:not|leave it|keep it|won.?t|don.?t want to)(?: (?:do|unbind|remove|revoke|change|cancel) (?:it|that))?(?: (?:then|after all|as it is))?[.! ]*$/,
);

/** "那不取消了": who decides not to do it after all stops. */
export const notAfterAll = toldBy([decidesNot], ({ scene, guarded, understanding }) =>
  decidesNot.test(plainForm(guarded.asked))
    ? makeMove(scene, 'stop', guarded.asked, understanding)
    : null,
);
