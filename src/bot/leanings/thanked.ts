import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { isMidway } from '../here.js';
import { didHelp, makeMove } from '../moves/index.js';
import { openTopic } from '../open-topic.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { tellsBareDone, tellsEnd } from './end-told.js';
import { type Leaning, type Said, toldBy } from './leaning.js';

/** Moves that go on; who says thanks with them has come to an end. */
const onward = new Set(['next', 'yes', 'resume', 'stop', 'solved']);

/** Thanks are answered; who only says that it is clear, at a step, goes on. */
export const thanked: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { isThanks, kind, move } = understanding;
  if (isThanks && isAtEnd(scene, guarded.asked)) return didHelp(scene, true);
  if (kind === 'understood' && understanding.intent === 'thanks' && !isThanks)
    return scene.session.at?.method ? acknowledged(said) : null;
  if (move?.move === 'solved' && scene.session.topic !== null) return null;
  const asksNothing = kind !== 'understood' && (move === null || onward.has(move.move));
  const goesOn = move?.isSure === true && onward.has(move.move);
  return isThanks && (asksNothing || goesOn) ? openTopic(scene, 'thanks') : null;
};

/** Nothing but praise. */
const praises = sieved(
  /^(?:[那啊嗯哦哇人,，。!！ ]|你们?|您|这个?|机器人|小助手|真的?|太|很|好|挺|非常|说得|讲得|做得)*(?:厉害|棒|好用|靠谱|贴心|耐心|专业|聪明|可爱|给力|牛逼?|赞|满意|好评|不错|真好|真棒)(?:[了啊呀哦的,，。!！~ ]|一个|好评)*$|^(?:wow,? |you.?re |you are |that.?s |this is |so |very |really )*(?:great|awesome|amazing|the best|brilliant|helpful|nice|cool|good bot|smart|well done)[.! ]*$/,
);

/** Praise alone is answered as thanks are. */
export const praised = toldBy([praises], ({ scene, guarded }) =>
  praises.test(plainForm(guarded.asked)) ? openTopic(scene, 'thanks') : null,
);

/** Whether the thing is told to be done; at the last step, that anything is. */
function isAtEnd(scene: Scene, asked: string): boolean {
  if (!scene.session.at?.method) return false;
  return tellsEnd(scene, asked) || (!isMidway(scene) && tellsBareDone(asked));
}

function acknowledged({ scene, understanding }: Said): Draft | null {
  const { move } = understanding;
  return move
    ? makeMove(scene, move.move, '', understanding)
    : shortWord(scene, scene.local.phrases.follow.go_on);
}
