import { expect, it } from 'vitest';
import { gotBackIn } from '../../../../src/bot/leanings/endings/got-back-in.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const drafted = drafting(gotBackIn, {
  ...inGuide(stepAt('forgot_bound', 'appeal', 2)),
  bound: 'phone',
});

it.each(['终于登上了', '号找回来了！', '登进去了', 'i got back in'])('“%s” is in again', (text) => {
  expect(drafted(text)?.outcome.topics).toEqual(['unbind_phone']);
});

it.each(['登上官网了', '登不上', '找回来了吗', '登录了安全中心'])('“%s” is not', (text) => {
  expect(drafted(text)).toBeNull();
});
