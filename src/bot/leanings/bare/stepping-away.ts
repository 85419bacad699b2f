import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { toStep } from '../../guide-moves.js';
import { hereOf, isAskedWhetherHelped } from '../../here.js';
import { shortWord } from '../../short-word.js';
import { isShort, toldBy } from '../leaning.js';

/** They have something to get, or to do first. */
const goesAway = sieved(
  /^(?:[好嗯哦啊诶,，。 ]|那|ok|你)*(?:等(?:等|一下|一会儿?|下|我|一等)|稍等(?:一下|下)?|慢着|等[阵陣]|先等等)(?:[啊哈哦,，。 ]|我|一下|下|先|得|要|去|来)*(?:(?:开|拿|找|充|借|换|取|[搵揾]|打|接|上|吃|喝|洗|下载?|装|更新|问|出去|送|开启)(?:一?[个下机电杯])?[^，。?？吗呢么哪]{0,6})?[啊哈哦吧。.!！~ ]*$|^(?:[好嗯哦啊诶,，。 ]|那|ok)*我(?:先|得|要)*(?:去|出去)(?:一?下|趟|个)*(?:开|拿|找|充|借|取|[搵揾]|打|接|上|吃|喝|洗|倒|忙|买|送)[^，。?？吗呢么哪]{0,8}[。.!！~ ]*$|^(?:ok(?:ay)?,? |wait,? |hold on,? )*(?:brb|be right back|(?:one|a|just a|gimme a|give me a) (?:sec|second|min|minute|moment)|hold on|hang on|let me (?:grab|get|find|turn on|switch on|start|charge|borrow)|i.?(?:ll|m going to| need to| have to) (?:go )?(?:grab|get|turn on|switch on|start|charge|borrow))(?:[,. ]+(?:i.?m |i am |let me |need to |to )?(?:grab\w*|get\w*|find\w*|turn\w* on|switch\w* on|start\w*|charg\w*|borrow\w*|up|on))?(?: (?:my|the|a) \w+)?[.! ]*$/,
);

/** They are there again. */
const isBack = sieved(
  /^(?:[好嗯哦啊嘿,，。 ]|我|ok|hi|你好)*(?:又|刚|已经)?(?:回来|返来|翻来|返嚟|来)(?:了|啦|喇|咯|咗)(?:[啊哈哦,，。!！~ ]|继续|接着(?:来|弄)?|我们?|吧)*$|^(?:ok(?:ay)?,? |hi,? |hey,? )*(?:i.?m|i am) back(?: now| again)?[.! ]*$|^back(?: now| again)?[.! ]+$/,
);

/** Who is away for a moment finds the place kept. */
export const steppingAway = toldBy([goesAway], (said) => {
  const { scene, guarded } = said;
  const isHere = hereOf(scene).kind !== 'outside' && !isAskedWhetherHelped(scene);
  if (!isHere || !isShort(said) || guarded.threats.length > 0) return null;
  return goesAway.test(plainForm(guarded.asked))
    ? shortWord(scene, scene.local.phrases.follow.paused)
    : null;
});

/** Who is back has done nothing yet: where they were, once more. */
export const cameBack = toldBy([isBack], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  if (here.kind !== 'step' || isAskedWhetherHelped(scene) || !isShort(said)) return null;
  return isBack.test(plainForm(guarded.asked)) ? toStep(scene, here.place, false) : null;
});
