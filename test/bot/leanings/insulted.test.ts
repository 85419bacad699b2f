import { expect, it } from 'vitest';
import { guardText } from '../../../src/bot/guard-text.js';
import { insulted } from '../../../src/bot/leanings/insulted.js';
import { sceneIn } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

const drafted = (text: string) => {
  const scene = sceneIn('zh-CN', { topic: 'unbind_phone' });
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return insulted({ scene, before: null, guarded, understanding });
};

it.each(['垃圾', '什么垃圾东西', 'nmsl', '你是傻逼', 'useless bot'])(
  '“%s” asks nothing',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['human']);
  },
);

it.each(['垃圾短信里没有', '在垃圾箱里', '破手机号怎么解', '没用'])(
  '“%s” asks something',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
