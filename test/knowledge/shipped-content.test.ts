import { beforeAll, describe, expect, test } from 'vitest';
import { normalise } from '../../src/intents/index.js';
import {
  checkContent,
  formatProblem,
  guideOf,
  type KnowledgeBase,
  loadContent,
  locales,
  methodOf,
  methodsOf,
  stepOf,
  topicOf,
  type Utterance,
  utteranceMinimums,
} from '../../src/knowledge/index.js';
import { textsOf } from '../../src/knowledge/texts.js';
import { shippedContent } from './support/content-folder.js';

let knowledge: KnowledgeBase;
let utterances: readonly Utterance[];
beforeAll(async () => {
  const content = await loadContent(shippedContent);
  knowledge = content.knowledge;
  utterances = await content.utterances();
});

test('there is no problem and no warning', async () => {
  const { problems } = await checkContent(shippedContent);
  expect(problems.map((problem) => formatProblem(problem))).toEqual([]);
});

test.each([
  ['unbind_phone', { client: 6, security_center: 5 }],
  ['unbind_email', { client: 5, security_center: 4 }],
  ['revoke_app', { qq_connect: 6, platform: 4 }],
  ['forgot_bound', { appeal: 4 }],
])('%s has its methods and steps in every language', (id, steps) => {
  for (const locale of locales) {
    const guide = guideOf(knowledge, locale, id);
    const counted = guide && methodsOf(guide).map(([method, { steps }]) => [method, steps.length]);
    expect(Object.fromEntries(counted ?? [])).toEqual(steps);
  }
});

test.each([
  ['article', ['faq_impact', 'faq_rebind', 'faq_cost', 'why_unbind']],
  ['article', ['caution_verification', 'caution_backup', 'caution_third_party']],
  ['talk', ['greeting', 'thanks', 'goodbye', 'bot_identity', 'human']],
])('there is each %s of %j', (kind, ids) => {
  for (const id of ids) expect(topicOf(knowledge, 'zh-CN', id)?.kind).toBe(kind);
});

test('the four guides can be reached from the menu', () => {
  expect(knowledge.settings.menu).toEqual(
    expect.arrayContaining(['unbind_phone', 'unbind_email', 'revoke_app', 'forgot_bound']),
  );
});

describe('what stands on the screen is named letter for letter, in every language', () => {
  test.each([
    ['unbind_phone', 'security_center', 3, ['账号绑定']],
    ['unbind_phone', 'security_center', 4, ['手机绑定', '解绑']],
    ['unbind_phone', 'client', 3, ['设置']],
    ['unbind_phone', 'client', 4, ['账号与安全']],
    ['unbind_phone', 'client', 5, ['手机绑定', '更换手机号', '解绑']],
    ['unbind_email', 'security_center', 2, ['账号绑定']],
    ['unbind_email', 'security_center', 3, ['邮箱绑定', '解绑']],
    ['unbind_email', 'client', 2, ['设置']],
    ['unbind_email', 'client', 3, ['账号与安全']],
    ['unbind_email', 'client', 4, ['邮箱绑定', '更换邮箱', '解绑']],
    ['revoke_app', 'platform', 2, ['已绑定QQ账号']],
    ['revoke_app', 'qq_connect', 3, ['我的应用']],
    ['revoke_app', 'qq_connect', 5, ['解除授权']],
  ])('%s, %s, step %i: %j', (id, method, number, labels) => {
    for (const locale of locales) {
      const guide = guideOf(knowledge, locale, id);
      const way = guide && methodOf(guide, method);
      const step = way && stepOf(way, number);
      for (const label of labels) expect(`${step?.do}${step?.look}`).toContain(`「${label}」`);
    }
  });

  test('faq_rebind names where to bind again', () => {
    for (const locale of locales) {
      const topic = topicOf(knowledge, locale, 'faq_rebind');
      const texts = JSON.stringify(topic);
      for (const label of ['账号绑定', '手机绑定']) expect(texts).toContain(`「${label}」`);
    }
  });

  test('no language changes a label that another has', () => {
    for (const [id, topic] of knowledge.in['zh-CN'].topics) {
      const converted = topicOf(knowledge, 'zh-TW', id);
      expect(screenLabels(converted)).toEqual(screenLabels(topic));
    }
  });
});

test.each([
  ['unbind_phone', 'security_center', 'https://aq.qq.com/'],
  ['unbind_email', 'security_center', 'https://aq.qq.com/'],
  ['revoke_app', 'qq_connect', 'https://connect.qq.com/'],
  ['forgot_bound', 'appeal', 'https://aq.qq.com/'],
])('%s, %s leads to %s', (id, method, url) => {
  for (const locale of locales) {
    const guide = guideOf(knowledge, locale, id);
    expect(guide && methodOf(guide, method)?.link?.url).toBe(url);
  }
});

test('no link leads anywhere but to the two official hosts', () => {
  const urls = JSON.stringify(knowledge, (_, value) => (value instanceof Map ? [...value] : value));
  const found = [...urls.matchAll(/"url":"([^"]*)"/g)].map(([, url]) => new URL(url ?? ''));
  expect(found.length).toBeGreaterThan(10);
  expect(new Set(found.map(({ origin }) => origin))).toEqual(
    new Set(['https://aq.qq.com', 'https://connect.qq.com']),
  );
  expect([...knowledge.settings.official_hosts].sort()).toEqual(['aq.qq.com', 'connect.qq.com']);
});

describe('apps', () => {
  test('there are enough of every kind', () => {
    const kinds = [...knowledge.apps.values()].map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThanOrEqual(150);
    for (const kind of ['game', 'app', 'site'] as const)
      expect(kinds.filter((each) => each === kind).length).toBeGreaterThanOrEqual(30);
  });

  test('are called in Taiwan as anywhere, in traditional characters', () => {
    for (const { name } of knowledge.apps.values())
      expect(normalise(name['zh-TW']).replace('帐', '账')).toBe(normalise(name['zh-CN']));
    expect(knowledge.apps.get('tencent_video')?.name['zh-TW']).toBe('騰訊視頻');
  });

  test('are named by the guide and the articles about them, and by nothing else', () => {
    for (const locale of locales)
      expect([...knowledge.in[locale].naming.keys()].sort()).toEqual([
        'caution_third_party',
        'revoke_app',
        'revoke_app.needs_other_login',
        'revoke_app.wrong_account',
      ]);
  });

  test('leave no placeholder in what is said when none is named', () => {
    for (const locale of locales)
      for (const topic of knowledge.in[locale].topics.values())
        for (const [, text] of textsOf(topic)) expect(text).not.toMatch(/[{}]/);
  });
});

test('zh-TW is in traditional characters and in the words of Taiwan', () => {
  const { topics, phrases } = knowledge.in['zh-TW'];
  for (const text of [...topics.values(), phrases].flatMap(spoken)) {
    expect(text).not.toMatch(/[们这说时过还会对发验证码号设录绑机账应网页点开关头选项里么见问题]/);
    expect(text).not.toMatch(/賬|繫結|登出|稽核|許可權|信息|短信|郵箱|“|”/);
  }
  expect(phrases.language_name).toBe('繁體中文');
});

test('each language offers itself by its own name', () => {
  expect(locales.map((locale) => knowledge.in[locale].phrases.language_name)).toEqual([
    '简体中文',
    '繁體中文',
    'English',
  ]);
});

test('every topic has enough utterances, most of them in Chinese', () => {
  for (const [id, { kind }] of knowledge.in['zh-CN'].topics) {
    const own = utterances.filter(({ topic }) => topic === id);
    expect(own.length, id).toBeGreaterThanOrEqual(utteranceMinimums[kind]);
  }
  const chinese = utterances.filter(({ text }) => /\p{Script=Han}/u.test(text));
  expect(chinese.length).toBeGreaterThan(utterances.length / 2);
});

/** A topic's texts without what is quoted from QQ's screens. */
function spoken(value: object): string[] {
  return [...textsOf(value)].map(([, text]) => text.replace(/「[^」]*」/g, ''));
}

function screenLabels(value: unknown): string[] {
  return [...textsOf(value)].flatMap(([, text]) => text.match(/「[^」]*」/g) ?? []);
}
