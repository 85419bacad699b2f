import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createApp } from '../../../src/app.js';
import { createWeb, serveWeb } from '../../../src/channels/web/index.js';
import { createMemorySessions } from '../../../src/store/index.js';
import { keepLog } from '../../end-to-end/support/kept-log.js';
import type { Stage } from './stage.js';
import { watchHub } from './watched-hub.js';
import { createWebPlayer, webObstacle } from './web-player.js';

/** The web chat's API, on a port of its own. */
export const webStage: Stage = {
  name: 'web',
  obstacle: webObstacle,
  open: async (brain) => {
    const { log, errors } = keepLog();
    const hub = watchHub(createApp({ brain, sessions: createMemorySessions() }));
    const pageFolder = await makeEmptyPage();
    const web = createWeb({ hub, defaultLocale: 'zh-CN', log, pageFolder });
    await rm(pageFolder, { recursive: true });
    const { address, close } = await serveWeb(web, { host: '127.0.0.1', port: 0 });
    return {
      enter: (locale) => createWebPlayer({ address, hub }, locale),
      close: async () => {
        await close();
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
