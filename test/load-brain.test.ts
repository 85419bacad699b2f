import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../src/knowledge/index.js';
import { loadBrain } from '../src/load-brain.js';
import { contentFolder, swap, temporaryFolder } from './knowledge/support/content-folder.js';

const question = '怎么解绑手机呀';

describe('loadBrain', () => {
  it('trains once, and reads what was trained the next time', async () => {
    const [folder, cache] = [contentFolder(), temporaryFolder()];
    const first = await loadBrain(folder, cache);
    const second = await loadBrain(folder, cache);
    expect([first.trained, second.trained]).toEqual([true, false]);
    expect(second.brain.understand(question)).toEqual(first.brain.understand(question));
    expect(second.brain.knowledge).toEqual(first.brain.knowledge);
  });

  it('does not train anew when only an answer has changed', async () => {
    const [folder, cache] = [contentFolder(), temporaryFolder()];
    await loadBrain(folder, cache);
    contentFolder({ 'zh-CN/topics.yaml': swap('text: 一般没有。', 'text: 没有。') }, folder);
    const { trained, brain } = await loadBrain(folder, cache);
    expect(trained).toBe(false);
    expect(brain.knowledge.in['zh-CN'].topics.get('faq_impact')).toMatchObject({ text: '没有。' });
  });

  it.each([
    ['damaged', (path: string) => writeFileSync(path, 'x')],
    ['gone', (path: string) => rmSync(path)],
  ])('trains again when what it kept is %s', async (_, spoil) => {
    const [folder, cache] = [contentFolder(), temporaryFolder()];
    const { brain } = await loadBrain(folder, cache);
    for (const name of readdirSync(cache)) spoil(join(cache, name));
    const again = await loadBrain(folder, cache);
    expect(again.trained).toBe(true);
    expect(again.brain.understand(question)).toEqual(brain.understand(question));
  });

  it('does without a cache where none can be written', async () => {
    const file = join(contentFolder(), 'settings.yaml');
    const { brain } = await loadBrain(contentFolder(), join(file, 'no-folder'));
    expect(brain.understand(question).kind).toBe('understood');
  });

  it('refuses broken content', async () => {
    const folder = contentFolder({ 'settings.yaml': null });
    await expect(loadBrain(folder, temporaryFolder())).rejects.toBeInstanceOf(ContentError);
  });
});
