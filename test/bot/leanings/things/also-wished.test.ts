import { describe, expect, it } from 'vitest';
import { alsoAsked } from '../../../../src/bot/leanings/things/also-wished.js';
import { drafting } from '../../../support/said.js';
import { inGuide, onTheWay, overviewOf } from '../../../support/scenes.js';

const asked = drafting(alsoAsked, inGuide(onTheWay));

describe('whether another thing is to come off as well', () => {
  it.each(['邮箱要不要也一起解', '信箱需不需要順便換掉', 'should i remove the email as well'])(
    'is that one, and the way they are in waits: “%s”',
    (text) => {
      expect(asked(text)?.outcome.topics).toEqual(['unbind_email']);
      expect(asked(text)?.session.wishes).toEqual(['unbind_phone']);
    },
  );

  it('leaves nothing waiting that was not begun', () => {
    const notBegun = drafting(alsoAsked, inGuide(overviewOf('unbind_phone')));
    expect(notBegun('邮箱要不要也一起解')?.session.wishes).toEqual([]);
  });

  it.each(['手机号要不要一起解', '邮箱也收不到', '邮箱呢'])('is not asked: “%s”', (text) => {
    expect(asked(text)).toBeNull();
  });
});
