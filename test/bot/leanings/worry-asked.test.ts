import { expect, it } from 'vitest';
import { worryAsked } from '../../../src/bot/leanings/worry-asked.js';
import { saidIn } from '../../support/said.js';
import { sceneIn } from '../../support/scenes.js';

const topicsOf = (text: string) => {
  const scene = sceneIn('zh-CN', { topic: 'unbind_phone' });
  return worryAsked(saidIn(scene, text))?.outcome.topics;
};

it.each([
  '那人会不会登我的号',
  '拿着我旧号的人能不能进我QQ',
  '舊號的新機主會不會登入我的帳號',
  '主要是怕号码给了别人他能登我的',
  '就擔心別人拿到這個號登我QQ',
])('“%s” is why it is taken off', (text) => {
  expect(topicsOf(text)).toEqual(['why_unbind']);
});

it.each(['我能不能登他的QQ', '我还能登我的号吗', '借给别人登过我的QQ', '怕忘了密码登不上'])(
  '“%s” fears nobody',
  (text) => {
    expect(topicsOf(text)).toBeUndefined();
  },
);
