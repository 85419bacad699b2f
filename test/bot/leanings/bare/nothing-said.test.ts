import { expect, it } from 'vitest';
import {
  nothingAsked,
  nothingMore,
  undoneThen,
} from '../../../../src/bot/leanings/bare/nothing-said.js';
import { drafting } from '../../../support/said.js';

const afterArticle = { topic: 'faq_cost', said: ['faq_cost'] };

const asked = drafting(nothingAsked, afterArticle);
const more = drafting(nothingMore, afterArticle);
const undone = drafting(undoneThen, afterArticle);

it.each(['嗯', '1', '好嘞', '好的好的', 'ok', 'hmm'])('“%s” says nothing: hello', (text) => {
  expect(asked(text)?.outcome.topics).toEqual(['greeting']);
});

it.each(['嗯怎么解绑', '12345', '好了', 'ok how'])('“%s” says something', (text) => {
  expect(asked(text)).toBeNull();
});

it.each(['好嘞', '得嘞'])('“%s” after an article is asked what comes next', (text) => {
  expect(more(text)?.session.at).toBeNull();
});

it.each(['解绑吧', '那就解绑吧', 'unbind it'])('“%s” after an article is asked which', (text) => {
  expect(undone(text)?.outcome.topics).toEqual([]);
});

it.each(['解绑手机吧', '解绑了', '能解绑吗'])('“%s” names or asks more', (text) => {
  expect(undone(text)).toBeNull();
});
