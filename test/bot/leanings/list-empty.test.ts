import { expect, it } from 'vitest';
import type { Leaning } from '../../../src/bot/leanings/leaning.js';
import { listEmpty, notAPage } from '../../../src/bot/leanings/list-empty.js';
import { saidIn } from '../../support/said.js';
import { sceneIn } from '../../support/scenes.js';

const at = {
  topic: 'revoke_app',
  at: { topic: 'revoke_app', method: 'qq_connect', step: 3 },
};

const drafted = (leaning: Leaning, text: string) => {
  const scene = sceneIn('zh-CN', at);
  return leaning(saidIn(scene, text));
};

it.each(['我的应用里面是空的', '一个应用都没有', '什么都没有', 'its empty', 'nothing is there'])(
  '“%s” is about the list',
  (text) => {
    expect(drafted(listEmpty, text)?.session.at?.step).toBe(4);
  },
);

it.each(['没有我的应用', '点了没反应', '为什么要授权', '有好多应用'])('“%s” is not', (text) => {
  expect(drafted(listEmpty, text)).toBeNull();
});

it.each(['打开是开发者的页面', 'it is a page for developers'])(
  '“%s” is told where to look',
  (text) => {
    expect(drafted(notAPage, text)).not.toBeNull();
  },
);

it('takes no other page for one', () => {
  expect(drafted(notAPage, '打开是登录的页面')).toBeNull();
});
