import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { hereOf } from '../here.js';
import { openTopic } from '../open-topic.js';
import { shortWord } from '../short-word.js';
import type { Leaning } from './leaning.js';

const nothing = sieved(
  /^(?:[嗯恩哦噢喔啊呃额诶欸哈喂唉哎好行中得妥对是]|好的|好吧|好嘞|好滴|好哒|好呀|得嘞|行吧|行嘞|在吗|\d{1,2}|ok(?:ay)?|hm+|um+|uh+|yes|yep|yeah|sure|fine|alright|[ ,，.。!！~～、])+$/,
);

/** What says nothing, before anything was said: hello. */
export const nothingAsked: Leaning = ({ scene, guarded }) =>
  guarded.found.length === 0 && nothing.test(plainForm(guarded.asked))
    ? openTopic(scene, 'greeting')
    : null;

/** The same after something was said, where nothing stands to be agreed to. */
export const nothingMore: Leaning = ({ scene, guarded }) =>
  hereOf(scene).kind === 'outside' && nothing.test(plainForm(guarded.asked))
    ? shortWord(scene, scene.local.phrases.follow.ready)
    : null;
