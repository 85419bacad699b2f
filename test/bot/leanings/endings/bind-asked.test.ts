import { describe, expect, it } from 'vitest';
import { bindAsked } from '../../../../src/bot/leanings/endings/bind-asked.js';
import { drafting } from '../../../support/said.js';
import { inGuide, onTheWay } from '../../../support/scenes.js';

const drafted = drafting(bindAsked, inGuide(onTheWay));

describe('how something is bound', () => {
  it.each([
    '新号怎么绑上去',
    '绑定的步骤说一下',
    '換個問法 我這個號怎麼綁',
    'how do i bind a new number',
  ])('is asked, and the place is kept: “%s”', (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['faq_rebind']);
    expect(drafted(text)?.session.at).toEqual(onTheWay);
  });

  it.each([
    '解好了 大号怎么绑',
    '小号那边拿掉了，主号咋绑上',
    'unbound it. how do i link it to my main one',
  ])('is asked when the other is done: “%s”', (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['faq_rebind']);
    expect(drafted(text)?.session.at).toBeNull();
  });

  it.each([
    '怎么解绑',
    '怎么换绑手机',
    '先解绑再说，新的怎么绑',
    '怎么绑不上',
    '微信怎么绑手机',
    '怎么看绑了哪个号',
  ])('is another matter: “%s”', (text) => {
    expect(drafted(text)).toBeNull();
  });
});
