import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { type Visit, visit } from '../../channels/web/visit.js';
import { anyWording } from '../../support/any-wording.js';

/** Longer than the page takes a second click for half of a double click. */
const aMoment = 500;

/** Someone at the web chat, who reads each card before doing the next thing. */
export interface Visitor {
  readonly visit: Visit;
  /** The newest card. */
  readonly card: Locator;
  /** Writes, sends, and waits until the newest card shows a text, in any of its wordings. */
  readonly says: (text: string, seen: string) => Promise<void>;
  /** Presses a button of the newest card, and waits until the newest card shows a text, in any of its wordings. */
  readonly presses: (label: string, seen: string) => Promise<void>;
  /** Waits until the newest card shows a text, in any of its wordings. */
  readonly sees: (text: string) => Promise<void>;
  /** Closes the browser. Rejects when it complained of anything meanwhile. */
  readonly leaves: () => Promise<void>;
}

/** Opens the chat. */
export async function receive(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const visited = await visit(browser, address, options);
  const { page, cards, say, complaints, leave } = visited;
  await page.clock.install();
  const card = cards.last();
  const sees = (text: string) => card.filter({ hasText: anyWording(text) }).waitFor();
  return {
    visit: visited,
    card,
    sees,
    says: async (text, seen) => {
      await say(text);
      await sees(seen);
    },
    presses: async (label, seen) => {
      await page.clock.fastForward(aMoment);
      await card.getByRole('button', { name: label, exact: true }).click();
      await sees(seen);
    },
    leaves: async () => {
      await leave();
      expect(complaints).toEqual([]);
    },
  };
}
