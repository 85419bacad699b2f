import { createApp } from '../app.js';
import { chat } from '../channels/terminal/index.js';
import type { Config } from '../config.js';
import { loadBrain } from '../load-brain.js';
import { cacheFolder } from '../paths.js';
import { openStore } from '../store/index.js';
import type { Io } from './io.js';

/** Talks in the terminal. */
export async function talk(config: Config, { input, output }: Io): Promise<void> {
  const { brain } = await loadBrain(config.contentDir, cacheFolder);
  const store = await openStore('sqlite::memory:');
  await chat(createApp({ brain, store }), config.defaultLocale, { input, output });
  await store.close();
}
