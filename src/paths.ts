import { fileURLToPath } from 'node:url';

/** The project's own folder, seen from `dist/` as from `src/`. */
const root = new URL('../', import.meta.url);

export const shippedContent = fileURLToPath(new URL('content', root));
export const cacheFolder = fileURLToPath(new URL('.cache', root));
export const shippedQuestions = fileURLToPath(new URL('bench/evaluation', root));
