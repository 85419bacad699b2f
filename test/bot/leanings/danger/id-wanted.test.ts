import { describe, expect, it } from 'vitest';
import { idWanted } from '../../../../src/bot/leanings/danger/id-wanted.js';
import { drafting } from '../../../support/said.js';

const course = { topic: 'forgot_bound.stolen', stage: null, isTaken: false } as const;
const led = drafting(idWanted, { topic: course.topic, course });
const outside = drafting(idWanted, {});

describe('an identity number that somebody wants', () => {
  it.each([
    'they asked my id number',
    '他们要我的身份证号',
    '對方要我發身份證照片',
    '要身份证号吗',
  ])('after a theft, “%s” is for nobody', (text) => {
    expect(led(text)?.outcome.decision).toBe('answer');
  });

  it.each(['客服要我身份证号给吗', '有人打电话来问我身份证号', 'someone wants my ID number'])(
    '“%s” is told by itself',
    (text) => {
      expect(outside(text)?.outcome.decision).toBe('answer');
    },
  );

  it.each(['要身份证号吗', '申诉要身份证吗', '身份证号已经给了'])(
    '“%s” by itself asks something else',
    (text) => {
      expect(outside(text)).toBeNull();
    },
  );

  it('in an appeal, its page asks for it', () => {
    const at = { topic: 'forgot_bound', method: 'appeal', step: 3 };
    expect(drafting(idWanted, { at, topic: 'forgot_bound', course })('要身份证号吗')).toBeNull();
  });
});
