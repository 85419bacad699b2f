import { expect, it } from 'vitest';
import type { Leaning } from '../../../src/bot/leanings/leaning.js';
import { nothingAsked, nothingMore, undoneThen } from '../../../src/bot/leanings/nothing-said.js';
import { saidIn } from '../../support/said.js';
import { sceneIn } from '../../support/scenes.js';

const at = { topic: 'faq_cost', said: ['faq_cost'] };

const drafted = (leaning: Leaning, text: string) => {
  const scene = sceneIn('zh-CN', at);
  return leaning(saidIn(scene, text));
};

it.each(['嗯', '1', '好嘞', '好的好的', 'ok', 'hmm'])('“%s” says nothing: hello', (text) => {
  expect(drafted(nothingAsked, text)?.outcome.topics).toEqual(['greeting']);
});

it.each(['嗯怎么解绑', '12345', '好了', 'ok how'])('“%s” says something', (text) => {
  expect(drafted(nothingAsked, text)).toBeNull();
});

it.each(['好嘞', '得嘞'])('“%s” after an article is asked what comes next', (text) => {
  expect(drafted(nothingMore, text)?.session.at).toBeNull();
});

it.each(['解绑吧', '那就解绑吧', 'unbind it'])('“%s” after an article is asked which', (text) => {
  expect(drafted(undoneThen, text)?.outcome.topics).toEqual([]);
});

it.each(['解绑手机吧', '解绑了', '能解绑吗'])('“%s” names or asks more', (text) => {
  expect(drafted(undoneThen, text)).toBeNull();
});
