import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { hereOf } from '../here.js';
import { makeMove } from '../moves/index.js';
import { shortWord } from '../short-word.js';
import { toldBy } from './leaning.js';

/** They call for help, or are in a hurry, and tell nothing else. */
const pleads = sieved(
  /^(?:[那啊唉哎天呀喂快,，。!！ ]|请|求|你|您|我|真的|可以|能|谁|拜托|好|很|太|有点)*(?:[帮救](?:帮|救)?我(?:一?下|吧)?|帮[帮个下]?忙|帮一?下(?:忙|我)?|帮助|救命|求助|[急]+|[快]+(?:点|一?点儿?|些)|着急|在线等)(?:[呀啊吧呢哦啦了吗]|一?下|死|死我|得很|谢谢|一下子|怎么办|[,，!！。~ ])*$|^(?:please |pls |oh god |somebody |someone )*(?:help|sos|hurry(?: up)?|(?:it.?s |this is )?urgent|asap|i need help|can you help(?: me)?|i.?m in a hurry)(?: me)?(?: out)?(?: please| pls| now| asap)*[.!? ]*$/,
);

/** "救命，帮帮我": calm, and one small thing at a time; outside of guides, what they are after. */
export const helpless = toldBy([pleads], ({ scene, guarded, understanding }) => {
  const isTold = guarded.found.length > 0 || guarded.threats.length > 0;
  if (isTold || scene.session.course !== null || !pleads.test(plainForm(guarded.asked)))
    return null;
  return hereOf(scene).kind === 'outside'
    ? shortWord(scene, scene.local.phrases.follow.ready)
    : makeMove(scene, 'lost', guarded.asked, understanding);
});
