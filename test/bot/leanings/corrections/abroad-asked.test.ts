import { describe, expect, it } from 'vitest';
import { abroadAsked } from '../../../../src/bot/leanings/corrections/abroad-asked.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const outside = drafting(abroadAsked, {});

describe('whether it works abroad', () => {
  it.each([
    ...['国外能换绑吗', '在国外怎么收码', '人喺外國可唔可以換綁', '在日本留学，能收到QQ验证码吗'],
    ...[
      'QQ换绑支持国外吗',
      '不在国内能解绑吗',
      'can i do it from abroad',
      'will the code arrive overseas',
    ],
  ])('“%s” is not known', (text) => {
    expect(outside(text)?.outcome).toMatchObject({ decision: 'answer', topics: [] });
  });

  it.each(['我在国外能解绑手机号吗', '出国了QQ手机号怎么换绑'])(
    '“%s” asks for the guide as well',
    (text) => {
      expect(outside(text)?.outcome.topics).toEqual(['unbind_phone']);
    },
  );

  it('keeps their place', () => {
    const draft = drafting(abroadAsked, atFirstStep)('我在国外可以弄吗');
    expect(draft?.session.at).toEqual(atFirstStep.at);
  });

  it.each([
    ...[
      '国外号码能绑吗',
      '我在国外，国内的号停了怎么解绑',
      '在美国收不到验证码',
      '国外的app能解绑吗',
    ],
    ...['国外有人登我的号', 'can I bind an overseas number that is dead'],
  ])('“%s” is something else', (text) => {
    expect(outside(text)).toBeNull();
  });
});
