import { expect, it } from 'vitest';
import { insulted } from '../../../src/bot/leanings/insulted.js';
import { saidIn } from '../../support/said.js';
import { sceneIn } from '../../support/scenes.js';

const drafted = (text: string) => {
  const scene = sceneIn('zh-CN', { topic: 'unbind_phone' });
  return insulted(saidIn(scene, text));
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
