import { expect, it } from 'vitest';
import { formAsked } from '../../../../src/bot/leanings/things/form-asked.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, stepAt } from '../../../support/scenes.js';

const form = stepAt('forgot_bound', 'appeal', 2);
const after = drafting(formAsked, { topic: 'forgot_bound.wrong_bound' });

it.each([
  '申诉要填些什么东西',
  '那表里要写啥',
  '要填什么',
  '申訴需要準備什麼',
  'what do i have to fill in',
])('“%s” leads to the step that tells', (text) => {
  expect(after(text)?.session.at).toEqual(form);
});

it('is heard at a step of another guide only where the appeal is named', () => {
  const elsewhere = drafting(formAsked, atFirstStep);
  expect(elsewhere('申诉要填什么')?.session.at).toEqual(form);
  expect(elsewhere('要填什么')).toBeNull();
});

it.each(['申诉填错了怎么办', '什么是申诉', '填好了', '要等什么'])(
  '“%s” asks something else',
  (text) => {
    expect(after(text)).toBeNull();
  },
);
