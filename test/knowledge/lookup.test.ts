import { expect, test } from 'vitest';
import {
  guideOf,
  loadContent,
  methodOf,
  methodsOf,
  stepOf,
  topicOf,
} from '../../src/knowledge/index.js';
import { contentFolder } from './support/content-folder.js';

test('topics, guides, methods and steps are found by what a button names', async () => {
  const { knowledge } = await loadContent(contentFolder());
  expect(topicOf(knowledge, 'en', 'faq_impact')?.kind).toBe('article');
  expect(topicOf(knowledge, 'en', 'no_such')).toBeUndefined();
  expect(guideOf(knowledge, 'en', 'faq_impact')).toBeUndefined();

  const guide = guideOf(knowledge, 'en', 'unbind_phone');
  if (!guide) throw new Error('there is no guide');
  expect(methodsOf(guide).map(([id]) => id)).toEqual(['client', 'security_center']);
  const method = methodOf(guide, 'client');
  if (!method) throw new Error('there is no method');
  expect(stepOf(method, 1)?.do).toBe('Tap 「设置」.');
  expect([stepOf(method, 0), stepOf(method, 3), stepOf(method, 1.5)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what every object has is no method and no topic', async () => {
  const { knowledge } = await loadContent(contentFolder());
  const guide = guideOf(knowledge, 'en', 'unbind_phone');
  for (const id of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
    expect(guide && methodOf(guide, id)).toBeUndefined();
    expect(topicOf(knowledge, 'en', id)).toBeUndefined();
  }
});
