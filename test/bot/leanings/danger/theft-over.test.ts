import { describe, expect, it } from 'vitest';
import { stolenOnce, theftDenied } from '../../../../src/bot/leanings/danger/theft-over.js';
import { drafting } from '../../../support/said.js';

const topic = 'forgot_bound.stolen';
const course = { topic, stage: 'start', isTaken: false } as const;
const inCourse = drafting(theftDenied, { topic, course });
const outside = drafting(theftDenied, { topic });
const once = drafting(stolenOnce, {});

describe('a theft that was none', () => {
  it.each(['不是，看错了，是我儿子登的', '搞错了', '原来是我自己改的', 'false alarm'])(
    'ends the course with “%s”',
    (text) => {
      expect(inCourse(text)?.session.course).toBeNull();
    },
  );

  it.each(['搞错密码了', '不是我登的', '是骗子登的', '看错了，他把密码改了，我登不上'])(
    'is not told by “%s”',
    (text) => {
      expect(inCourse(text)).toBeNull();
    },
  );

  it('is nothing where none was told of', () => {
    expect(outside('搞错了')).toBeNull();
  });
});

describe('a theft that is long over', () => {
  it('leaves what is wanted now', () => {
    const draft = once('以前被盗过，找回来了，现在想换手机号');
    expect(draft?.outcome.topics).toEqual(['unbind_phone']);
  });

  it.each(['之前被盗过，现在又被盗了，想换手机号', '以前被盗过，找回来了'])(
    'is not “%s”',
    (text) => {
      expect(once(text)).toBeNull();
    },
  );
});
