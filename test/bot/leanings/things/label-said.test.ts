import { expect, it } from 'vitest';
import { labelSaid } from '../../../../src/bot/leanings/things/label-said.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const at = drafting(labelSaid, inGuide(stepAt('unbind_phone', 'client', 3)));

it.each([
  ['设置', 4],
  ['设置？', 3],
  ['账号与安全', 4],
  ['手机绑定?', 5],
])('“%s” is at step %i', (text, number) => {
  expect(at(text)?.session.at?.step).toBe(number);
});
