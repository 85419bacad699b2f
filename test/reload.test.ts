import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type App, createApp } from '../src/app.js';
import { loadBrain } from '../src/load-brain.js';
import { reloadOnChange } from '../src/reload.js';
import { openStore } from '../src/store/index.js';
import {
  type Changes,
  contentFolder,
  swap,
  temporaryFolder,
} from './knowledge/support/content-folder.js';

const within = { timeout: 10_000 };

const titled = (title: string): Changes => ({
  'zh-CN/topics.yaml': swap('title: 解绑绑定的手机号', `title: ${title}`),
});

const titleOf = (app: App): string | undefined => {
  const guide = app.brain().knowledge.in['zh-CN'].topics.get('unbind_phone');
  return guide && 'title' in guide ? guide.title : undefined;
};

/** An app over a folder of small content that is watched; what is logged is kept as lines. */
async function watchedApp() {
  const [contentDir, cacheDir] = [contentFolder(), temporaryFolder()];
  const loaded = await loadBrain(contentDir, cacheDir);
  const store = await openStore('sqlite::memory:');
  onTestFinished(store.close);
  const app = createApp({ brain: loaded.brain, store });
  const logged: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => void logged.push(line) });
  const watch = reloadOnChange(app, loaded, { contentDir, cacheDir }, log);
  onTestFinished(watch.close);
  await watch.ready;
  return { app, contentDir, logged, watch, first: loaded.brain };
}

describe('reloadOnChange', () => {
  it('leaves the brain alone while nothing changes', async () => {
    const { app, first, logged } = await watchedApp();
    await pause(500);
    expect(app.brain()).toBe(first);
    expect(logged).toEqual([]);
  });

  it('swaps in changed content, and says so', async () => {
    const { app, contentDir, logged } = await watchedApp();
    contentFolder(titled('换了的标题'), contentDir);
    await vi.waitFor(() => expect(titleOf(app)).toBe('换了的标题'), within);
    expect(logged.join('')).toContain('the content has changed and is in use');
  });

  it('learns new utterances', async () => {
    const { app, contentDir } = await watchedApp();
    const utterance = '号码早就停机了咋整';
    const before = app.brain().understand(utterance);
    expect(before).not.toMatchObject({ intent: 'unbind_phone', confidence: 1 });
    appendFileSync(join(contentDir, 'zh-CN/utterances/unbind_phone.txt'), `${utterance}\n`);
    await vi.waitFor(
      () =>
        expect(app.brain().understand(utterance)).toMatchObject({
          kind: 'understood',
          intent: 'unbind_phone',
          confidence: 1,
        }),
      within,
    );
  });

  it('reports broken content, keeps the last good one, and takes the mended one', async () => {
    const { app, contentDir, logged, first } = await watchedApp();
    contentFolder({ 'settings.yaml': swap('unbind_phone', 'no_such') }, contentDir);
    await vi.waitFor(() => expect(logged).toHaveLength(1), within);
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({
      level: 50,
      problems: [
        `${contentDir}/settings.yaml:4:5 menu.1 menu offers no_such, a topic that nothing defines`,
      ],
      msg: expect.stringContaining('the last good one stays'),
    });
    expect(app.brain()).toBe(first);
    contentFolder(titled('修好的标题'), contentDir);
    await vi.waitFor(() => expect(titleOf(app)).toBe('修好的标题'), within);
  });

  it('ends with the newest of many changes', async () => {
    const { app, contentDir } = await watchedApp();
    for (let change = 1; change <= 5; change++) {
      const added = (text: string) => `${text}第${change}次改的问题\n`;
      const utterances = { 'zh-CN/utterances/unbind_phone.txt': added };
      contentFolder({ ...titled(`第 ${change} 版`), ...utterances }, contentDir);
      await pause(250);
    }
    await vi.waitFor(() => expect(titleOf(app)).toBe('第 5 版'), within);
    await pause(500);
    expect(titleOf(app)).toBe('第 5 版');
  });

  it('swaps nothing in after it was closed', async () => {
    const { app, contentDir, watch, first } = await watchedApp();
    contentFolder(titled('太晚了'), contentDir);
    await watch.close();
    await pause(500);
    expect(app.brain()).toBe(first);
  });
});
