import { describe, expect, it } from 'vitest';
import { gotInTold, stolenTold } from '../../../../src/bot/leanings/danger/stolen-told.js';
import { drafting } from '../../../support/said.js';
import { inGuide, onTheWay } from '../../../support/scenes.js';

const gotIn = drafting(gotInTold, { topic: 'unbind_phone' });
const atStep = drafting(gotInTold, inGuide(onTheWay));
const stolen = drafting(stolenTold, { topic: 'unbind_phone' });

describe('that somebody has got in', () => {
  it('is a theft once it has happened', () => {
    expect(gotIn('有人已经登了我的QQ，怎么办')?.outcome.topics).toEqual(['forgot_bound.stolen']);
  });

  it.each(['借给别人登过我的QQ', '那人会不会登我的号', '我能不能登他的QQ'])(
    '“%s” tells of no theft',
    (text) => {
      expect(gotIn(text)).toBeNull();
    },
  );
});

describe('what a theft looks like', () => {
  it.each([
    '为什么我QQ登录地点是柬埔寨',
    '刚扫了个二维码，然后QQ就掉线了',
    '手机被抢了，QQ还登着',
    '说说不是我发的',
    'QQ空间莫名其妙发了广告',
  ])('is heard in “%s”', (text) => {
    expect(gotIn(text)?.outcome.topics).toEqual(['forgot_bound.stolen']);
  });

  it.each(['登录地点在哪看', '我在泰国，登录地点显示国外', '扫登录二维码登不上', '手机被抢了'])(
    'is not in “%s”',
    (text) => {
      expect(gotIn(text)).toBeNull();
    },
  );

  it.each(['这个号已经不是我的了', '这个手机号是我爸的'])('at a step it is not in “%s”', (text) => {
    expect(atStep(text)).toBeNull();
  });
});

describe('that an account was taken', () => {
  it('tells what to do first, though nothing else is clear', () => {
    expect(stolen('some kid jacked my qq lol')?.outcome.topics).toEqual(['forgot_bound.stolen']);
  });
});
