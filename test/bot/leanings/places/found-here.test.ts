import { expect, it } from 'vitest';
import { foundHere } from '../../../../src/bot/leanings/places/found-here.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const drafted = drafting(foundHere, inGuide(stepAt('unbind_phone', 'client', 4)));

it.each(['有了', '哦原来在这儿', '终于出来了', 'there it is', 'ok got it'])(
  '“%s” goes on to the next step',
  (text) => {
    expect(drafted(text)?.session.at?.step).toBe(5);
  },
);

it.each(['有了新号怎么办', '出来了一个报错', '还没有', 'got it stolen'])(
  '“%s” does not',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);

it.each([
  ['里面有手机绑定', 5],
  ['看到账号与安全了', 5],
  ['换了个手机好了', 5],
])('“%s” tells what is there now', (text, number) => {
  expect(drafted(text)?.session.at?.step).toBe(number);
});

it.each(['有手机绑定吗', '没有手机绑定', '有解绑的记录', '换了浏览器还是不行', '换手机了'])(
  '“%s” tells of none',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);

it.each([
  ...[
    '算了，找到了',
    '等下 看到了 藏在最下面',
    'nvm, found it',
    'oh found it, it was at the bottom',
  ],
  ...['never mind i see it now, under the menu'],
])('“%s” was looked for, and is there', (text) => {
  expect(drafted(text)?.session.at?.step).toBe(5);
});
