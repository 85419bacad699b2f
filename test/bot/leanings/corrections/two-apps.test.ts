import { describe, expect, it } from 'vitest';
import { twoApps } from '../../../../src/bot/leanings/corrections/two-apps.js';
import type { Draft } from '../../../../src/bot/scene.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const outside = drafting(twoApps, {});
const told = (draft: Draft | null): string => JSON.stringify(draft?.replies[0]?.card.body ?? '');

describe('two apps in one breath', () => {
  it.each([
    ['我要取消B站和知乎的授权', '知乎'],
    ['取消微博、豆瓣的QQ授权', '豆瓣'],
    ['知乎和B站漫画都不想用QQ登录了', '知乎'],
    ['解绑原神和王者荣耀', '原神'],
  ])('“%s”: what comes next is told', (text, next) => {
    const draft = outside(text);
    expect(draft?.outcome.topics).toEqual(['revoke_app']);
    expect(told(draft)).toContain(`还有${next}`);
  });

  it.each([
    ...['取消B站和手机号的绑定', '取消B站的授权，数据会不会没', 'B站跟QQ解绑', '取消知乎的授权'],
    ...['revoke bilibili and keep my saves', '取消微博和微信'],
  ])('“%s” names one', (text) => {
    expect(outside(text)).toBeNull();
  });

  it('at a step of another guide it is noted elsewhere', () => {
    expect(drafting(twoApps, atFirstStep)('取消B站和知乎的授权')).toBeNull();
  });
});
