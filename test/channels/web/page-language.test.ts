import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { smallBot } from './cards.js';
import { type StartedWeb, startWeb } from './start-web.js';
import { visit } from './visit.js';

let web: StartedWeb;
let browser: Browser;
beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ script: smallBot }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});
beforeEach(() => {
  web.hub.received.length = 0;
});

describe('the language', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant-TW', 'zh-TW'],
    ['en-GB', 'en'],
    ['fr-FR', 'zh-CN'],
  ])('of a browser in %s is %s', async (locale, spoken) => {
    const { page, leave } = await visit(browser, web.address, { locale });
    expect(web.hub.received.map(({ event }) => event)).toEqual([
      { kind: 'started', locale: spoken },
    ]);
    expect(await page.locator('html').getAttribute('lang')).toBe(spoken);
    expect(await page.locator('#language').inputValue()).toBe(spoken);
    await leave();
  });

  it('that is chosen goes through the page, and holds over a reload', async () => {
    const { page, cards, input, leave } = await visit(browser, web.address);
    await page.getByLabel('选择语言').selectOption('en');
    await page.getByRole('button', { name: 'Start over' }).waitFor();
    expect(web.hub.received.at(-1)?.event).toEqual({
      kind: 'pressed',
      data: '1g:en',
      locale: 'zh-CN',
    });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Unbind Helper');
    expect(await page.getByRole('log').getAttribute('aria-label')).toBe('Conversation');
    await page.reload();
    await cards.nth(1).waitFor();
    expect(await input.getAttribute('aria-label')).toBe('Your question');
    expect(await page.locator('.line.bot').first().getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('.line.bot').last().getAttribute('lang')).toBe('en');
    await leave();
  });
});
