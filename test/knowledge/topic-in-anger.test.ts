import { expect, test } from 'vitest';
import { topicInAnger } from '../../src/knowledge/index.js';

const kindOf = (topic: string): string => (topic.startsWith('choice.') ? 'choice' : 'guide');

test.each([
  ['what is likely is answered', [{ intent: 'unbind_phone', confidence: 0.4 }], 'unbind_phone'],
  ['what is hardly likely is not', [{ intent: 'unbind_phone', confidence: 0.2 }], 'human'],
  ['nobody is asked back', [{ intent: 'choice.unbind', confidence: 0.6 }], 'human'],
  ['nothing is likely', [], 'human'],
])('in anger: %s', (_, choices, topic) => {
  expect(topicInAnger(choices, kindOf)).toBe(topic);
});
