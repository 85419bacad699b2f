import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { plain, reply, smallBot } from './cards.js';
import { type StartedWeb, startWeb } from './start-web.js';
import { visit } from './visit.js';

let web: StartedWeb;
let browser: Browser;
beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});
beforeEach(() => {
  web.hub.script = smallBot;
  web.hub.received.length = 0;
});

const kinds = () => web.hub.received.map(({ event }) => event.kind);

/** For a page of 200 lines on a busy machine. */
const slowly = { timeout: 30_000 };

describe('a reload', () => {
  it('keeps the talk, its buttons and the conversation', async () => {
    const { page, cards, button, say, leave } = await visit(browser, web.address);
    await say('你好');
    await cards.nth(1).waitFor();
    await cards.first().getByRole('button', { name: '解绑手机号' }).click();
    await page.locator('.count').waitFor();
    const before = await page.locator('.line').allInnerTexts();
    await page.reload();
    await cards.nth(2).waitFor();
    expect(await page.locator('.line').allInnerTexts()).toEqual(before);
    await button('下一步').click();
    await page.locator('.count', { hasText: '2 / 3' }).waitFor();
    expect(kinds()).toEqual(['started', 'said', 'pressed', 'pressed']);
    expect(new Set(web.hub.received.map(({ conversation }) => conversation)).size).toBe(1);
    await leave();
  });

  it('keeps what was not sent yet', async () => {
    const { page, input, leave } = await visit(browser, web.address);
    await input.fill('写到一半\n的话');
    await page.reload();
    await page.locator('.card').waitFor();
    expect(await input.inputValue()).toBe('写到一半\n的话');
    await leave();
  });

  it('keeps the last 200 lines of a long talk', async () => {
    const { page, say, leave } = await visit(browser, web.address);
    web.hub.script = () => ({
      replies: Array.from({ length: 50 }, (_, number) => reply(plain(`${number}`))),
    });
    for (let round = 0; round < 5; round++) {
      await say(`${round}`);
      await page.locator('.bubble', { hasText: `${round}` }).waitFor();
      await expect.poll(() => page.locator('.line.bot').last().textContent()).toContain('49');
      await page.locator('.you.sent').last().waitFor();
      // The last of the round before says 49 as well; the chat was opened with a line.
      const lines = Math.min(200, 1 + 51 * (round + 1));
      await expect.poll(() => page.locator('.line').count(), slowly).toBe(lines);
    }
    await page.reload();
    await expect.poll(() => page.locator('.line').count(), slowly).toBe(200);
    await leave();
  });

  it.each([
    'not json',
    '{"version":1}',
    '{"version":2,"conversation":"0b7c1d4e-6a53-4f0e-9d0a-1c2b3a4d5e6f","locale":null,"entries":[]}',
    '{"version":1,"conversation":"0b7c1d4e-6a53-4f0e-9d0a-1c2b3a4d5e6f","locale":"zh-CN","entries":[{"kind":"shown","id":1,"turn":1,"locale":"zh-CN","card":{"body":[{"kind":"text"}],"keyboard":[]}}]}',
    '{"version":1,"conversation":"0b7c1d4e-6a53-4f0e-9d0a-1c2b3a4d5e6f","locale":"zh-CN","entries":[{"kind":"shown","id":1,"turn":1,"locale":"zh-CN","card":{"body":[],"keyboard":[[{"kind":"link","label":"x","url":"javascript:alert(1)"}]]}}]}',
  ])('begins anew, quietly, when what was kept is broken: %s', async (kept) => {
    const { page, cards, complaints, leave } = await visit(browser, web.address);
    await page.evaluate(`localStorage.setItem('unbind-bot.talk', ${JSON.stringify(kept)})`);
    web.hub.received.length = 0;
    await page.reload();
    await cards.first().waitFor();
    expect(kinds()).toEqual(['started']);
    expect(complaints).toEqual([]);
    await leave();
  });
});

describe('beside the talk', () => {
  it('"start over" forgets it and begins another conversation', async () => {
    const { page, cards, say, leave } = await visit(browser, web.address);
    await say('你好');
    await cards.nth(1).waitFor();
    await page.getByRole('button', { name: '重新开始' }).click();
    await expect.poll(() => cards.count()).toBe(1);
    expect(kinds()).toEqual(['started', 'said', 'started']);
    expect(new Set(web.hub.received.map(({ conversation }) => conversation)).size).toBe(2);
    await leave();
  });

  it('an answer to a talk that was forgotten is not shown', async () => {
    const { page, cards, say, leave } = await visit(browser, web.address);
    web.hub.script = async (event) => {
      if (event.kind === 'said') await new Promise((resolve) => setTimeout(resolve, 200));
      return smallBot(event);
    };
    await say('旧的');
    await page.getByRole('button', { name: '重新开始' }).click();
    await expect.poll(kinds).toEqual(['started', 'said', 'started']);
    await page.waitForTimeout(300);
    expect(await cards.count()).toBe(1);
    expect(await page.locator('.bubble').count()).toBe(0);
    await leave();
  });

  it('another tab shows the same talk', async () => {
    const { page, say, leave } = await visit(browser, web.address);
    const other = await page.context().newPage();
    await other.goto(web.address);
    await other.locator('.card').waitFor();
    await say('这边说的');
    await other.locator('.bubble', { hasText: '这边说的' }).waitFor();
    expect(kinds()).toEqual(['started', 'said']);
    await leave();
  });
});
