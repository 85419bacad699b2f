import { describe, expect, it } from 'vitest';
import { whichFit, whichFitAlone } from '../../../../src/bot/leanings/things/which-fit.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const drafted = drafting(whichFit, atFirstStep);

it.each([
  '能换成日本的号码吗',
  '虚拟号行不行',
  '座机呢',
  '香港的',
  '新号是170的可以吗',
  '163邮箱能绑吗',
])('“%s” is not known, and the place is kept', (text) => {
  const draft = drafted(text);
  expect(draft?.session.at?.step).toBe(1);
  expect(JSON.stringify(draft?.replies)).toMatch(/没有可靠的资料|说不准/);
});

it.each(['can i use a foreign number', 'what about a landline'])('“%s” is so too', (text) => {
  expect(drafted(text)).not.toBeNull();
});

it.each([
  '国外收不到验证码',
  '换个手机号',
  '我在美国',
  '怎么解绑163邮箱',
  '用繁体字',
  '手机号换成新的可以吗',
])('“%s” asks something else', (text) => {
  expect(drafted(text)).toBeNull();
});

describe('outside of any talk', () => {
  const alone = drafting(whichFitAlone, {});

  it.each([
    ...['国外的号能绑吗', '国外号码可以绑吗', '美国手机号能绑回来吗', '虚拟号170能用吗'],
    ...['注销的号还能绑回来吗', '國外號碼可以綁嗎', 'can i bind a us number'],
  ])('“%s” is not known', (text) => {
    expect(alone(text)?.outcome.decision).toBe('answer');
  });

  it.each([
    '美国手机号怎么解绑',
    '解绑以后还能绑回来吗',
    '我在国外能解绑吗',
    '手机号注销了怎么解绑',
  ])('“%s” is a question of its own', (text) => {
    expect(alone(text)).toBeNull();
  });
});
