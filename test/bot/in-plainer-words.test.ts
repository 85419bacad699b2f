import { expect, it } from 'vitest';
import { guardText } from '../../src/bot/guard-text.js';
import { inPlainerWords } from '../../src/bot/in-plainer-words.js';
import { sceneIn } from '../support/scenes.js';
import { knowledge } from '../support/shipped.js';
import { brain } from '../support/shipped-brain.js';

const heard = (text: string) => {
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked);
  const scene = sceneIn('zh-CN');
  return inPlainerWords(scene, { guarded, understanding }, brain.understand, false);
};

it.each([
  ['我部電話唔見咗點算', 'forgot_bound'],
  ['我想问下旧号收不到码咋办', 'forgot_bound'],
])('“%s” is clear in plainer words', (text, intent) => {
  expect(heard(text).understanding).toMatchObject({ kind: 'understood', intent });
});

it.each(['怎么解绑手机', '唔该', '今晚食咩'])('“%s” is heard as it is', (text) => {
  expect(heard(text).guarded.asked).toBe(text);
});
