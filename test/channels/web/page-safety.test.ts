import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../../src/bot/index.js';
import { launchBrowser } from '../../support/browser.js';
import { press, reply, smallBot } from './cards.js';
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
});

const hostile =
  '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
const hostileCard: Card = {
  title: hostile,
  progress: { step: 1, steps: 2 },
  body: [
    { kind: 'text', text: `「${hostile}」 ${hostile}` },
    { kind: 'look', label: hostile, text: hostile },
    { kind: 'note', label: hostile, text: hostile },
    { kind: 'list', ordered: false, items: [hostile] },
  ],
  keyboard: [[press(hostile, '1m')], [{ kind: 'link', label: hostile, url: 'https://aq.qq.com/' }]],
};

describe('the page is safe', () => {
  it('shows hostile text as text, from the person and from the bot, also after a reload', async () => {
    web.hub.script = () => ({ replies: [reply(hostileCard)] });
    const { page, cards, say, complaints, leave } = await visit(browser, web.address);
    await say(hostile);
    await cards.nth(1).waitFor();
    await page.reload();
    await cards.nth(1).waitFor();
    expect(await page.locator('.bubble').textContent()).toContain(hostile);
    expect(await cards.first().locator('h2').textContent()).toBe(hostile);
    expect(await page.locator('#log img, #log script').count()).toBe(0);
    expect(await page.title()).toBe('解绑小助手');
    expect(complaints).toEqual([]);
    await leave();
  });

  it('runs nothing that did not come as a file from its server', async () => {
    const { page, complaints, leave } = await visit(browser, web.address);
    const inline = `(() => {
      const script = document.createElement('script');
      script.append('document.title = "owned"');
      document.head.append(script);
    })()`;
    await page.evaluate(inline).catch(() => {});
    await page.evaluate('fetch("https://example.com/").catch(() => {})');
    await expect.poll(() => complaints.join('\n')).toContain('Content Security Policy');
    expect(await page.title()).toBe('解绑小助手');
    await leave();
  });

  it('takes nothing for an answer that is no card', async () => {
    const { page, complaints, say, leave } = await visit(browser, web.address);
    await page.route('**/api/messages', (route) =>
      route.fulfill({
        json: { replies: [{ replaces: false, card: { body: 'x' } }], locale: 'en' },
      }),
    );
    await say('你好');
    await page.getByRole('button', { name: '重试' }).waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });
});
