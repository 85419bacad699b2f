import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { shortWord } from '../../short-word.js';
import { toldBy } from '../leaning.js';

const tellsSlip = sieved(
  /^(?:不好意思|抱歉|对不起|我|刚|才|上面|手滑|手误|[啊哦噢呃,，。 ])*(?:(?:打|写|敲)错(?:了)?(?:几个|个)?字|错别字|(?:发|说|问)错)(?:了|咯|喇|咗|啦)?[,，。!！~ ]*$|^(?:手滑|手误)了?[,，。!！~ ]*$|^(?:oops|sorry|ah|,| )*(?:(?:that was a |my |a )?typo|mistyped|autocorrect|wrong chat)[,.! ]*(?:sorry)?[.! ]*$/,
);

/** A slip in what was written asks nothing: the bot is listening. */
export const slipTold = toldBy([tellsSlip], ({ scene, guarded }) =>
  guarded.found.length === 0 && tellsSlip.test(plainForm(guarded.asked))
    ? shortWord(scene, scene.local.phrases.follow.listening)
    : null,
);
