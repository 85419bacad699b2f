import { expect, it } from 'vitest';
import { manyAsked, wonderedOf } from '../../../../src/bot/leanings/things/not-known.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const many = drafting(manyAsked, atFirstStep);
const wondered = drafting(wonderedOf, atFirstStep);

it.each(['能绑两个手机号吗', '最多能绑几个号', '163和qq邮箱能同时绑吗'])(
  '“%s” is not known',
  (text) => {
    expect(many(text)?.session.at?.step).toBe(1);
  },
);

it.each(['两个都想解绑', '没有解绑那两个字', '绑了两个怎么解'])(
  '“%s” is no such question',
  (text) => {
    expect(many(text)).toBeNull();
  },
);

it.each(['手机号能看见吗', '手机号会显示出来吗'])('“%s” is not known either', (text) => {
  expect(wondered(text)?.session.at?.step).toBe(1);
});

it.each(['那邮箱呢', '邮箱也这样吗', '手机号', '能解绑手机号吗', '手机号停了吗'])(
  '“%s” is answered',
  (text) => {
    expect(wondered(text)).toBeNull();
  },
);
