import type { Move } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import type { Place } from '../../cards/step-card.js';
import { isLed } from '../../course.js';
import { plainForm } from '../../guard/index.js';
import { hereOf, isAside, isAskedWhetherHelped, isMidway } from '../../here.js';
import { goOn, isForLogin, makeMove } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { toldBy } from '../leaning.js';

/** What stands before it in Chinese, and says nothing. */
const lead = '(?:[那哎诶啊呀嗯哦好我你,，。 ]|先|请|再|就|麻烦|能不能|可以)*';

const wait = `^${lead}(?:等(?:等|[下会]|一下|一会)?儿?我?(?:一?下)?|稍(?:等|候)(?:一?下|片刻)?|且慢|慢着|马上回来)(?:[啊呀吧哈,，。.!！~ ]|一下)*$|^(?:ok |oh |please |pls )*(?:wait|hold on|hang on|wait up|(?:just )?(?:a|one|1) (?:sec(?:ond)?|min(?:ute)?|moment)|(?:give me|gimme) (?:a|one) (?:sec(?:ond)?|min(?:ute)?|moment))(?: please| a (?:sec|second|moment|minute))?[.! ]*$`;

/** They want a moment. */
export const waits = sieved(new RegExp(wait));

/** Few words that make a move, and none of which says so by itself. */
const moves = (
  [
    ['stop', wait],
    [
      'next',
      `^${lead}(?:(?:这一?步|这个|它)(?:能不能|可以|先|就|能)?)?(?:跳过|略过|直接过)(?:这一?步|这个|它)?(?:行吗|可以吗|吧|了)?[?？。! ]*$|^skip(?: (?:it|this|that|this step|this one))?[.! ]*$`,
    ],
    [
      'back',
      `^${lead}(?:好像|是不是|不小心|手滑)?(?:走|选|进|按|点|弄|搞)错(?:地方|页面|了|啦)*[。! ]*$|^(?:oops,? |i )*(?:went|chose|picked|took|opened|pressed|tapped|clicked) the wrong (?:one|page|thing|place|button|option)[.! ]*$`,
    ],
    ['other_way', `^${lead}换(?:一?个|一?种|别的|其他的?)(?:吧|行吗|试试|呗)?[?？。! ]*$`],
    [
      'lost',
      `^${lead}(?:说|讲|写|解释)(?:得|的)?(?:再|更)?(?:详细|具体|清楚|明白|仔细)(?:一?点儿?|一?些|吗)?[。! ]*$|^(?:再|更)?(?:详细|具体|清楚)(?:一?点儿?|一?些)[。! ]*$|^${lead}(?:真|太|好|我)*(?:无语|崩溃|晕|服气?)(?:死|透)?了?[。!！~ ]*$|^${lead}(?:你|能|能不能|可不可以|会不会|给我|跟我|,)*(?:说|讲|用)(?:点|些|句|一点)?(?:人话|大白话|白话)(?:吧|行吗|行不行|好吗|可以吗|[啊呀呢吗,，。!！?？~ ])*$|^${lead}(?:你|能|能不能|可不可以|给我|跟我|还能)*(?:再|更)?(?:说|讲|写|解释)?(?:得|的)?(?:再|更)?(?:简单|通俗|易懂|好懂|浅白|直白)(?:易懂)?(?:一?点儿?|一?些|啲)(?:吧|行吗|行不行|好吗|可以吗|[啊呀呢吗,，。!！?？~ ])*$|^(?:can|could) you explain(?: (?:it|this|that))?(?: again| better| more| please)*[?. ]*$|^(?:explain|more details?)(?: please)?[?. ]*$`,
    ],
    [
      'steps_left',
      `^${lead}(?:就(?:这样|这些|这么简单)|这么简单|真?没(?:别的|下文)?了)(?:吗|么|啊)?[?？]+ *$|^(?:is )?that(?:.?s| is)? (?:it|all)(?: then)?\\? *$`,
    ],
    [
      'missing',
      `^${lead}(?:是)?(?:页面|地方|网页|界面)(?:好像)?(?:不对|错了)[啊呀吧。! ]*$|^(?:this is |it.?s )?(?:the )?wrong page[.! ]*$`,
    ],
  ] satisfies [Move, string][]
).map(([move, pattern]) => ({ move, pattern: sieved(new RegExp(pattern)) }));

/** That this much is well, and not yet all. */
const wellSoFar = sieved(
  /^(?:[嗯哦好啊,， ]|ok)*(?:可以|行|成|得|掂|妥|搞定|搞掂|好)[了啦咯喇][。.!！~ ]*$/,
);

/** At ways to choose from, that none of them fits; at a fork it would answer a question. */
const fitsNone = sieved(
  /^(?:[啊呃嗯额,， ]|都|全|一个)*(?:没有?|木有|莫得|不(?:是|行)?|no|nope|nah|none(?: of (?:them|these))?|neither)[啊呀的了吧,，。.!！ ]*$/,
);

/** A move in few words: "等等", "跳过". */
export const bareMove = toldBy(
  [...moves.map(({ pattern }) => pattern), wellSoFar, fitsNone],
  ({ scene, guarded, understanding }) => {
    const here = hereOf(scene);
    if (isLed(scene)) return null;
    const text = plainForm(guarded.asked);
    const isEnded = isAskedWhetherHelped(scene);
    if (!isEnded && here.kind === 'step' && isMidway(scene) && wellSoFar.test(text))
      return makeMove(scene, 'next', text, understanding);
    const isAtWays = here.kind === 'overview' && !here.guide.fork && !isAside(scene);
    if (isAtWays && !isEnded && fitsNone.test(text))
      return makeMove(scene, 'not_solved', text, understanding);
    const move = moves.find(({ pattern }) => pattern.test(text))?.move;
    if (move === undefined || (isEnded && move !== 'stop')) return null;
    if (move === 'next' && here.kind === 'step') return skipped(scene, here.place);
    if (isEnded || here.kind !== 'outside' || move === 'lost')
      return makeMove(scene, move, guarded.asked, understanding);
    // Nobody has to be stopped where nothing is walked through.
    return move === 'stop' ? shortWord(scene, scene.local.phrases.follow.ready) : null;
  },
);

/** Nobody gets past the check, nor into the page without logging in. */
function skipped(scene: Scene, { step, number, method }: Place): Draft | null {
  const verifies = number === method.steps.length || /验证|驗證|verif/i.test(step.do);
  if (verifies) return openTopic(scene, 'caution_verification.which_channel');
  return isForLogin(step) ? shortWord(scene, scene.local.phrases.follow.go_on) : goOn(scene);
}
