import { expect, test } from 'vitest';
import { problemsWith, swap } from '../support/content-folder.js';

test('two topics with one label are a warning', async () => {
  const same = { 'en/topics.yaml': swap('label: Any effect?', 'label: unbind a PHONE') };
  expect(await problemsWith(same, 'error')).toEqual([]);
  expect(await problemsWith(same, 'warning')).toEqual([
    'en/topics.yaml:25:10 faq_impact.label is the label of unbind_phone as well',
  ]);
});
