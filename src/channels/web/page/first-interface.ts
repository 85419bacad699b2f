import type { Locale } from '../../../knowledge/locale.js';
import type { Interface } from '../wire.js';
import { fetchInterface } from './server.js';

const firstPauseMs = 500;
const longestPauseMs = 8000;

/** What the page itself says, however long the server takes to come up. */
export async function firstInterface(locale: Locale | null): Promise<Interface> {
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs))
    try {
      return await fetchInterface(locale);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
}
