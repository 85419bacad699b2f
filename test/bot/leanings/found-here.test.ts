import { expect, it } from 'vitest';
import { guardText } from '../../../src/bot/guard-text.js';
import { foundHere } from '../../../src/bot/leanings/found-here.js';
import { sceneIn } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

const at = {
  topic: 'unbind_phone',
  at: { topic: 'unbind_phone', method: 'client', step: 4 },
};

const drafted = (text: string) => {
  const scene = sceneIn('zh-CN', at);
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return foundHere({ scene, before: null, guarded, understanding });
};

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
