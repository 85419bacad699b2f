import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { guideAt, hereOf, inMind } from '../../here.js';
import { sayYes } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { guideOfBound } from '../../thing-guide.js';
import { toldBy } from '../leaning.js';

/** What says nothing. */
export const saysNothing = sieved(
  /^(?:[嗯恩哦噢喔啊呃额诶欸哈喂唉哎好行中得妥对是]|我?(?:就|只|就是|只是|随便)问(?:问|一?下)(?:而已)?|没关系|没所谓|不要紧|好的|好吧|好嘞|好滴|好哒|好呀|得嘞|行吧|行嘞|在吗|ok(?:ay)?|hm+|um+|uh+|yes|yep|yeah|sure|fine|alright|[ ,，.。!！~～、])+$|^\d{1,2}[.。]?$/,
);

/** What says nothing, before anything was said: hello. */
export const nothingAsked = toldBy([saysNothing], ({ scene, guarded }) =>
  guarded.found.length === 0 && saysNothing.test(plainForm(guarded.asked))
    ? openTopic(scene, 'greeting')
    : null,
);

/** The same after something was said: a yes, or what comes next where nothing stands to be agreed to. */
export const nothingMore = toldBy([saysNothing], ({ scene, guarded }) =>
  saysNothing.test(plainForm(guarded.asked))
    ? hereOf(scene).kind === 'outside'
      ? shortWord(scene, scene.local.phrases.follow.ready)
      : sayYes(scene, guarded.asked)
    : null,
);

/** That there is nothing else. */
const saysAll = sieved(
  /^(?:[嗯哦好啊那行,，。 ]|我|暂时|目前|应该|就)*(?:没(?:有|啥|什么)*(?:别的|其他的?|其它的?|问题|事情?|要问的|需要)?(?:了|啦|喇)|冇(?:其他|嘢)?(?:喇|啦|了)|就这(?:些|样|个)?(?:了|吧)?|不用了|够了)[啊呀谢,，。.!！~ ]*$|^(?:no,? )?(?:that.?s (?:all|it)|nothing (?:else|more)|no(?:pe)?,? (?:that.?s (?:all|it)|i.?m good|all good)|i.?m good)(?: now)?(?:,? thanks?| thank you)?[.! ]*$/,
);

/** After what was told of is over: goodbye. */
export const allSaid = toldBy([saysAll], ({ scene, guarded }) => {
  const { at, choices, course, warned } = scene.session;
  const isOver = at === null && course === null && warned === null && choices.length > 0;
  return isOver && guarded.found.length === 0 && saysAll.test(plainForm(guarded.asked))
    ? openTopic(scene, 'goodbye')
    : null;
});

/** To be undone, and nothing named: "解绑吧". */
const bareUndo = sieved(
  /^(?:[那好行嗯就先,， ]|我要|我想|帮我|给我|开始)*(?:解绑|解除绑定|解绑定|解掉|解除|解)(?:一下)?(?:吧|呗|了吧|啦|哦|咯)[。!！~ ]*$|^(?:ok |then |please |so |let.?s )*(?:unbind|unlink)(?: it)?(?: then| now| please)?[.! ]*$/,
);

/** After an article, to be undone: the guide in mind, or which thing. */
export const undoneThen = toldBy([bareUndo], ({ scene, guarded }) => {
  if (hereOf(scene).kind !== 'outside' || !bareUndo.test(plainForm(guarded.asked))) return null;
  const here = inMind(scene);
  const guide = here.kind === 'outside' ? guideOfBound(scene) : guideAt(here).topic;
  return openTopic(scene, guide ?? 'choice.unbind');
});
