import { expect, it } from 'vitest';
import { guardText } from '../../../src/bot/guard-text.js';
import { thingDone } from '../../../src/bot/leanings/thing-done.js';
import { sceneIn } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

const drafted = (text: string) => {
  const scene = sceneIn('zh-CN', {
    topic: 'revoke_app.needs_other_login',
    at: { topic: 'revoke_app', method: 'platform', step: 2 },
  });
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return thingDone({ scene, before: null, guarded, understanding });
};

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
