import { expect, it } from 'vitest';
import { thingDone } from '../../../../src/bot/leanings/endings/thing-done.js';
import { drafting } from '../../../support/said.js';
import { stepAt } from '../../../support/scenes.js';

const drafted = drafting(thingDone, {
  at: stepAt('revoke_app', 'platform', 2),
  topic: 'revoke_app.needs_other_login',
});

it.each(['解掉了', '现在解绑了', 'unlinked it'])('“%s” ends the guide', (text) => {
  expect(drafted(text)?.effects).toMatchObject([
    { kind: 'feedback', topic: 'revoke_app', helped: true },
  ]);
});

it.each(['解绑', '解不掉', '解了吗', '解了没用', '手机号解绑', '手机换了', '手机好了'])(
  '“%s” does not',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
