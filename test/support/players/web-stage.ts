import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createApp } from '../../../src/app.js';
import { createWeb, serveWeb } from '../../../src/channels/web/index.js';
import { openStore } from '../../../src/store/index.js';
import { keepLog } from '../../end-to-end/support/kept-log.js';
import type { Stage } from './stage.js';
import { watchTurns } from './turn-watch.js';
import { createWebPlayer, webObstacle } from './web-player.js';

/** The web chat's API, on a port of its own. */
export const webStage: Stage = {
  name: 'web',
  obstacle: webObstacle,
  open: async (brain) => {
    const { log, errors } = keepLog();
    const turns = watchTurns(false);
    const store = await openStore('sqlite::memory:');
    const ignore = () => undefined;
    const watch = { turned: turns.turned, putAside: ignore, damaged: ignore };
    const hub = createApp({ brain, store, watch });
    const pageFolder = await makeEmptyPage();
    const web = createWeb({ hub, defaultLocale: 'zh-CN', log, pageFolder });
    await rm(pageFolder, { recursive: true });
    const { address, close } = await serveWeb(web, { host: '127.0.0.1', port: 0 });
    return {
      enter: (locale) => createWebPlayer({ address, turns }, locale),
      close: async () => {
        await close();
        await store.close();
        if (errors.length > 0) throw new Error(`the bot logged:\n${errors.join('\n')}`);
      },
    };
  },
};

/** Nobody looks at the page: building it would take longer than all dialogues. */
async function makeEmptyPage(): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  for (const name of ['index.html', 'main.js']) await writeFile(join(folder, name), '');
  return pathToFileURL(`${folder}/`);
}
