import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, seen from `dist/` as from `src/`. */
const root = new URL('../', import.meta.url);

/** As seen from where the bot was started: it stands before the file in every problem's line. */
export const shippedContent = relative('', fileURLToPath(new URL('content', root))) || '.';
export const cacheFolder = fileURLToPath(new URL('.cache', root));
export const shippedQuestions = fileURLToPath(new URL('bench/evaluation', root));
