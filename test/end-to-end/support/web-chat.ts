import { createApp } from '../../../src/app.js';
import { createWeb, serveWeb } from '../../../src/channels/web/index.js';
import { openStore } from '../../../src/store/index.js';
import { buildPage } from '../../support/build-page.js';
import { brain } from '../../support/shipped-brain.js';
import { keepLog } from './kept-log.js';

/** The web chat with all that ships behind it, on a port of its own. */
export interface WebChat {
  readonly address: string;
  /** Rejects when the bot logged an error. */
  readonly stop: () => Promise<void>;
}

/** Starts it. */
export async function startWebChat(): Promise<WebChat> {
  const page = await buildPage();
  const { log, errors } = keepLog();
  const store = await openStore('sqlite::memory:');
  const hub = createApp({ brain, store });
  const web = createWeb({ hub, defaultLocale: 'zh-CN', log, pageFolder: page.folder });
  const { address, close } = await serveWeb(web, { host: '127.0.0.1', port: 0 });
  return {
    address,
    stop: async () => {
      await close();
      await store.close();
      await page.remove();
      if (errors.length > 0) throw new Error(`the bot logged:\n${errors.join('\n')}`);
    },
  };
}
