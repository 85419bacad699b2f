import { expect, it } from 'vitest';
import { guardText } from '../../../src/bot/guard-text.js';
import { loggedInTold } from '../../../src/bot/leanings/logged-in-told.js';
import { overviewOf, sceneIn } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

const drafted = (text: string) => {
  const scene = sceneIn('zh-CN', { topic: 'unbind_phone', at: overviewOf('unbind_phone') });
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return loggedInTold({ scene, before: null, guarded, understanding });
};

it.each(['能登录', '登着呢', '登录得上', 'i can log in'])('“%s” goes into QQ', (text) => {
  expect(drafted(text)?.session.at).toEqual({ topic: 'unbind_phone', method: 'client', step: 1 });
});

it.each(['能登录吗', '能登录，可是旧号停了', '在网页上能登录', '登不上'])(
  '“%s” does not',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
