import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isMidway } from '../../here.js';
import { didHelp, makeMove } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { tellsBareDone, tellsEnd } from '../end-told.js';
import { type Leaning, type Said, toldBy } from '../leaning.js';

/** Moves that go on; who says thanks with them has come to an end. */
const onward = new Set(['next', 'yes', 'resume', 'stop', 'solved']);

/** Thanks are answered; who only says that it is clear, at a step, goes on. */
export const thanked: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { isThanks, kind, move } = understanding;
  if (isThanks && isAtEnd(scene, guarded.asked)) return didHelp(scene, true);
  if (isThanks && isMidway(scene) && tellsThisMuch(guarded.asked)) return allOrStep(scene);
  if (kind === 'understood' && understanding.intent === 'thanks' && !isThanks)
    return scene.session.at?.method ? acknowledged(said) : null;
  if (move?.move === 'solved' && scene.session.topic !== null) return null;
  const asksNothing = kind !== 'understood' && (move === null || onward.has(move.move));
  const goesOn = move?.isSure === true && onward.has(move.move);
  return isThanks && (asksNothing || goesOn) ? openTopic(scene, 'thanks') : null;
};

/** Something is well, with thanks, and nothing else: "可以了谢谢". */
const wellAndThanks = sieved(
  /^(?:[嗯哦好啊哎,，。.!！~ ]|ok|那|就|都|已经|终于)*(?:可以|行|好|成|ok|得|掂|妥|没问题|没事)(?:[了啦咯喇咗哈呀,，。.!！~ ]|的)*(?:太|真的|非常|十分|真是)*(?:谢谢|谢了|谢啦|多谢|感谢|感恩|辛苦|唔该)[^？?]{0,6}$|^(?:[,，。.!！~ ]|太|非常)*(?:谢谢|多谢|感谢|唔该)(?:[你您啦了哈晒,，。.!！~ ])*(?:都|已经|我)*(?:可以|行|好|成|ok|得|掂|妥)[了啦咯喇咗]*[。.!！~ ]*$|^(?:ok(?:ay)?,? |great,? )*(?:all good|that.?s it|that.?s all|that works|it works|perfect|good now|all set|done)[,.! ]+(?:thanks?|thank you|thx|ty|cheers)[^?]{0,12}$/,
);

function tellsThisMuch(asked: string): boolean {
  return tellsBareDone(asked) || wellAndThanks.test(plainForm(asked));
}

/** With steps left, whether all of it is done or the step alone is theirs to say. */
function allOrStep(scene: Scene): Draft | null {
  const thanks = openTopic(scene, 'thanks');
  const { all_or_step } = scene.local.phrases.follow;
  const draft = shortWord(scene, all_or_step);
  return thanks && { ...draft, outcome: thanks.outcome };
}

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
