import { expect, it } from 'vitest';
import { remembered } from '../../../../src/bot/leanings/things/remembered.js';
import { drafting } from '../../../support/said.js';
import { inGuide, overviewOf } from '../../../support/scenes.js';

const drafted = drafting(remembered, inGuide(overviewOf('forgot_bound')));

it.each(['想起来了 是公司的邮箱', '查到了，绑的是以前的号', 'found it, it is my school mail'])(
  '“%s” is asked the question again',
  (text) => {
    const draft = drafted(text);
    expect(draft?.session.at?.method).toBeNull();
    expect(JSON.stringify(draft?.replies)).toContain('密码登录');
  },
);

it.each(['想起来了', '找到申诉页面了', '想起来了怎么办', '能登录'])('“%s” is not', (text) => {
  expect(drafted(text)).toBeNull();
});
