import { expect, it } from 'vitest';
import { sentOn } from '../../../../src/bot/leanings/danger/sent-on.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const at = drafting(sentOn, atFirstStep);

it.each(['我收到码了 然后发给他了', '验证码到了，我转给客服了', '短信来了我就念给对方了'])(
  '“%s” is as bad as a theft',
  (text) => {
    expect(at(text)?.outcome.topics).toEqual(['forgot_bound.stolen']);
  },
);

it.each([
  ...['他要我收到验证码发给他', '验证码到了要发给他吗', '码到了没发给他', '验证码发到他那里去了'],
  ...['收到码了', '码是发给他的手机的'],
])('“%s” gives nothing away', (text) => {
  expect(at(text)).toBeNull();
});
