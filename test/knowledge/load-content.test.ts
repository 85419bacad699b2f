import { expect, test } from 'vitest';
import { ContentError, loadContent } from '../../src/knowledge/index.js';
import { type Changes, contentFolder, swap } from './support/content-folder.js';

const load = (changes: Changes = {}) => loadContent(contentFolder(changes));

test('a good folder becomes content in every language', async () => {
  const { knowledge, ...content } = await load();
  expect(Object.keys(knowledge.in)).toEqual(['zh-CN', 'zh-TW', 'en']);
  expect(knowledge.settings).toEqual({ official_hosts: ['aq.qq.com'], menu: ['unbind_phone'] });
  const labels = Object.values(knowledge.in).map(({ topics }) => topics.get('faq_impact')?.label);
  expect(labels).toEqual(['有影响吗', '有影響嗎', 'Any effect?']);
  const utterances = await content.utterances();
  expect(utterances).toHaveLength(85);
  expect(utterances[0]).toEqual({ text: 'any effect 1', topic: 'faq_impact', brief: 'plain' });
});

test('topics stand in the authors’ order, the same in every language', async () => {
  const { knowledge } = await load({
    'en/topics.yaml': (text) => {
      const cut = text.indexOf('faq_impact:\n');
      return text.slice(cut) + text.slice(0, cut);
    },
  });
  for (const { topics } of Object.values(knowledge.in))
    expect([...topics.keys()]).toEqual(['unbind_phone', 'faq_impact']);
});

test('a warning does not keep content from being loaded', async () => {
  await expect(load({ 'zh-CN/notes.txt': 'x' })).resolves.toHaveProperty('knowledge');
});

test('a broken folder is refused with every error', async () => {
  const folder = contentFolder({
    'settings.yaml': swap('- unbind_phone', '- no_such'),
    'stray.txt': 'only worth a warning',
    'zh-CN/topics.yaml': swap('  text: 一般没有。\n', ''),
  });
  const error = await loadContent(folder).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ContentError);
  expect(error).toMatchObject({ folder, problems: [{ line: 4 }, { line: 23 }] });
  expect(String(error)).toBe(
    `ContentError: ${folder}/settings.yaml:4:5 menu.1 menu offers no_such, a topic that nothing defines\n` +
      `${folder}/zh-CN/topics.yaml:23:1 faq_impact.text is missing`,
  );
});

test('each hash changes with what it covers, and with nothing else', async () => {
  const plain = await load();
  const commented = await load({ 'settings.yaml': (text) => `# note\n${text}` });
  const retold = await load({ 'en/topics.yaml': swap('Usually none.', 'None.') });
  const asked = await load({ 'en/utterances/faq_impact.txt': (text) => `${text}one more\n` });
  const rebriefed = await load({ 'en/utterances/faq_impact.txt': swap('# plain', '# other') });

  expect(commented.filesHash).not.toBe(plain.filesHash);
  expect(commented.knowledgeHash).toBe(plain.knowledgeHash);
  expect(commented.utterancesHash).toBe(plain.utterancesHash);

  expect(retold.knowledgeHash).not.toBe(plain.knowledgeHash);
  expect(retold.utterancesHash).toBe(plain.utterancesHash);

  expect(asked.knowledgeHash).toBe(plain.knowledgeHash);
  expect(new Set([plain, asked, rebriefed].map((each) => each.utterancesHash)).size).toBe(3);
  expect((await load()).filesHash).toBe(plain.filesHash);
});
