import { describe, expect, it } from 'vitest';
import { appSide } from '../../../../src/bot/leanings/going/app-side.js';
import { drafting } from '../../../support/said.js';
import { overviewOf, stepAt } from '../../../support/scenes.js';

const drafted = drafting(appSide, { at: overviewOf('revoke_app') });

describe('the app’s own end, in the guide of apps', () => {
  it.each([
    'steam那边怎么弄',
    '游戏里面咋解绑',
    '那在应用那头要怎么取消',
    'how do i do it on the app side',
  ])('is its way there: “%s”', (text) => {
    expect(drafted(text)?.session.at).toEqual(stepAt('revoke_app', 'platform', 1));
  });

  it.each(['QQ那边怎么弄', '手机号那边怎么弄', '那边是什么', '怎么弄'])(
    '“%s” is none of it',
    (text) => {
      expect(drafted(text)).toBeNull();
    },
  );
});

it('in another guide there is no such end', () => {
  expect(drafting(appSide, { at: overviewOf('unbind_phone') })('那边怎么弄')).toBeNull();
});
