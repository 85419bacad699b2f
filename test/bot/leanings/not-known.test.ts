import { expect, it } from 'vitest';
import type { Leaning } from '../../../src/bot/leanings/leaning.js';
import { manyAsked, wonderedOf } from '../../../src/bot/leanings/not-known.js';
import { saidIn } from '../../support/said.js';
import { sceneIn } from '../../support/scenes.js';

const at = {
  topic: 'unbind_phone',
  at: { topic: 'unbind_phone', method: 'client', step: 1 },
};

const drafted = (leaning: Leaning, text: string) => {
  const scene = sceneIn('zh-CN', at);
  return leaning(saidIn(scene, text));
};

it.each(['能绑两个手机号吗', '最多能绑几个号', '163和qq邮箱能同时绑吗'])(
  '“%s” is not known',
  (text) => {
    expect(drafted(manyAsked, text)?.session.at?.step).toBe(1);
  },
);

it.each(['两个都想解绑', '没有解绑那两个字', '绑了两个怎么解'])(
  '“%s” is no such question',
  (text) => {
    expect(drafted(manyAsked, text)).toBeNull();
  },
);

it.each(['手机号能看见吗', '手机号会显示出来吗'])('“%s” is not known either', (text) => {
  expect(drafted(wonderedOf, text)?.session.at?.step).toBe(1);
});

it.each(['那邮箱呢', '邮箱也这样吗', '手机号', '能解绑手机号吗', '手机号停了吗'])(
  '“%s” is answered',
  (text) => {
    expect(drafted(wonderedOf, text)).toBeNull();
  },
);
