import { expect, it } from 'vitest';
import { pageDoubted } from '../../../../src/bot/leanings/places/page-asked.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const at = drafting(pageDoubted, inGuide(stepAt('revoke_app', 'qq_connect', 1)));

it.each([
  ...['这个网址是官方的吗', '你给的链接安全吗', '那这个网站是腾讯的不', '這網站可靠嗎'],
  ...['is this link really tencent?', 'wait, is that site legit', 'is it official?'],
])('“%s” is told the address', (text) => {
  const draft = at(text);
  expect(draft?.session.at?.step).toBe(1);
  expect(JSON.stringify(draft?.replies)).toContain('connect.qq.com');
});

it.each(['他发的链接是官方的吗', '网址是多少', '这个网站怎么解绑', 'is this my account'])(
  '“%s” is not of that page',
  (text) => {
    expect(at(text)).toBeNull();
  },
);
