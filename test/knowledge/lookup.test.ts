import { expect, test } from 'vitest';
import {
  guideOf,
  isAboutApp,
  loadContent,
  methodOf,
  methodsOf,
  stepOf,
  topicOf,
} from '../../src/knowledge/index.js';
import { contentFolder, swap } from './support/content-folder.js';

test('topics, guides, methods and steps are found by what a button names', async () => {
  const { knowledge } = await loadContent(contentFolder());
  expect(topicOf(knowledge, 'en', 'faq_impact')?.kind).toBe('article');
  expect(topicOf(knowledge, 'en', 'no_such')).toBeUndefined();
  expect(guideOf(knowledge, 'en', 'faq_impact')).toBeUndefined();

  const guide = guideOf(knowledge, 'en', 'unbind_phone');
  if (!guide) throw new Error('there is no guide');
  expect(methodsOf(guide).map(([id]) => id)).toEqual(['client', 'security_center']);
  const method = methodOf(guide, 'client');
  if (!method) throw new Error('there is no method');
  expect(stepOf(method, 1)?.do).toBe('Tap 「设置」.');
  expect([stepOf(method, 0), stepOf(method, 3), stepOf(method, 1.5)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what every object has is no method and no topic', async () => {
  const { knowledge } = await loadContent(contentFolder());
  const guide = guideOf(knowledge, 'en', 'unbind_phone');
  for (const id of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
    expect(guide && methodOf(guide, id)).toBeUndefined();
    expect(topicOf(knowledge, 'en', id)).toBeUndefined();
  }
});

test('a topic names the app that the talk is about, as each language does', async () => {
  const { knowledge } = await loadContent(
    contentFolder({
      'apps.yaml': `hok:
  name: { zh-CN: 王者荣耀, en: Honor of Kings }
  kind: game
lol:
  name: { zh-CN: 英雄联盟, zh-TW: 英雄聯盟戰場, en: League of Legends }
  kind: game
steam:
  name: { zh-CN: Steam, en: Steam }
  kind: site
`,
      'zh-CN/topics.yaml': swap('text: 一般没有。', 'text: 看{“app”|那家软件}，找{「app」|它}。'),
      'en/topics.yaml': swap('text: Usually none.', 'text: "{app|The app}: find {「app」|it}."'),
    }),
  );
  const said = (locale: 'zh-CN' | 'zh-TW' | 'en', app?: string | null) => {
    const topic = topicOf(knowledge, locale, 'faq_impact', app);
    return topic?.kind === 'article' ? topic.text : undefined;
  };
  expect(said('zh-CN', 'hok')).toBe('看“王者荣耀”，找「王者荣耀」。');
  expect(said('zh-TW', 'hok')).toBe('看『王者榮耀』，找「王者荣耀」。');
  expect(said('zh-TW', 'lol')).toBe('看『英雄聯盟戰場』，找「英雄联盟」。');
  expect(said('en', 'hok')).toBe('Honor of Kings: find 「王者荣耀」 (Honor of Kings).');
  expect(said('en', 'steam')).toBe('Steam: find 「Steam」.');
  for (const none of [undefined, null, 'gone', 'toString', '__proto__']) {
    expect(said('zh-CN', none)).toBe('看那家软件，找它。');
    expect(said('zh-TW', none)).toBe('看那家軟體，找它。');
    expect(said('en', none)).toBe('The app: find it.');
  }
  expect(knowledge.in.en.topics.get('faq_impact')).toMatchObject({ text: said('en') });
  expect(topicOf(knowledge, 'en', 'unbind_phone', 'hok')).toBe(
    knowledge.in.en.topics.get('unbind_phone'),
  );
  expect(['faq_impact', 'unbind_phone', 'no_such'].map((id) => isAboutApp(knowledge, id))).toEqual([
    true,
    false,
    false,
  ]);
});
