import { loadBrain } from '../../src/load-brain.js';
import { cacheFolder, shippedContent } from '../../src/paths.js';

/** The shipped content with its real classifier: from the build's cache, else trained here. */
export const { brain } = await loadBrain(shippedContent, cacheFolder);
