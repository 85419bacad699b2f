import { describe, expect, it } from 'vitest';
import { otherAppNamed } from '../../../../src/bot/leanings/things/other-app.js';
import { drafting } from '../../../support/said.js';
import { inGuide, overviewOf, stepAt } from '../../../support/scenes.js';

const atStep = drafting(otherAppNamed, inGuide(stepAt('revoke_app', 'qq_connect', 3)));
const onOverview = drafting(otherAppNamed, inGuide(overviewOf('revoke_app')));

describe('the name of another app', () => {
  it.each(['下一个知乎', '还有知乎', '做完了，轮到知乎', '然後知乎', 'next zhihu'])(
    '“%s” goes on to it from the first step',
    (text) => {
      expect(atStep(text)?.session.at).toEqual(stepAt('revoke_app', 'qq_connect', 1));
    },
  );

  it.each(['知乎呢', '那知乎怎么弄', '知乎也要', 'what about zhihu'])(
    '“%s” is the same for that one',
    (text) => {
      expect(atStep(text)?.session.at).toEqual(stepAt('revoke_app', 'qq_connect', 3));
      expect(onOverview(text)?.outcome.topics).toEqual(['revoke_app']);
    },
  );

  it.each(['知乎呢，数据还在吗', '知乎的手机号呢', '邮箱呢', '微信呢', '知乎'])(
    '“%s” is something else',
    (text) => {
      expect(atStep(text)).toBeNull();
    },
  );

  it('in another guide it is no other app', () => {
    const phone = drafting(otherAppNamed, inGuide(stepAt('unbind_phone', 'client', 1)));
    expect(phone('知乎呢')).toBeNull();
  });
});
