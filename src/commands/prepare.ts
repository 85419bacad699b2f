import type { Config } from '../config.js';
import { loadBrain } from '../load-brain.js';
import { cacheFolder } from '../paths.js';
import type { Io } from './io.js';

/** Prepares the content and the classifier, so that the next start is quick. */
export async function prepare(config: Config, { output }: Io): Promise<void> {
  const { trained } = await loadBrain(config.contentDir, cacheFolder);
  output.write(trained ? 'The classifier is trained.\n' : 'The classifier is up to date.\n');
}
