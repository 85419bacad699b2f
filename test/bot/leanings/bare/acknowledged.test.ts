import { expect, it } from 'vitest';
import { acknowledged } from '../../../../src/bot/leanings/bare/acknowledged.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, inGuide, overviewOf } from '../../../support/scenes.js';

const at = drafting(acknowledged, atFirstStep);

it.each(['哦', '哦哦', '这样啊', '原来如此', '原来是这样', '噢～', 'oh', 'i see'])(
  '“%s” is no step done',
  (text) => {
    expect(at(text)?.session.at?.step).toBe(1);
  },
);

it.each(['哦好了', '好', '是', '啊？', '这样对吗', 'ok'])('“%s” says more', (text) => {
  expect(at(text)).toBeNull();
});

it('is of steps alone', () => {
  expect(drafting(acknowledged, inGuide(overviewOf('unbind_email')))('哦')).toBeNull();
});
