import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { smallBot } from './cards.js';
import { type StartedWeb, startWeb } from './start-web.js';
import { visit } from './visit.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const again = (web: StartedWeb) => startWeb({ script: smallBot, port: web.port });

describe('when the server is gone', () => {
  it('what was said stays, and is sent when asked to again', async () => {
    const web = await startWeb({ script: smallBot });
    const { page, cards, input, say, leave } = await visit(browser, web.address);
    await web.stop();
    await say('手机号停用了');
    await page.getByText('暂时连不上。请看看网络，再试一次。').waitFor();
    await input.fill('还没发的');
    const back = await again(web);
    await page.reload();
    await page.locator('.bubble', { hasText: '手机号停用了' }).waitFor();
    expect(await input.inputValue()).toBe('还没发的');
    await page.getByRole('button', { name: '重试' }).click();
    await cards.nth(1).waitFor();
    expect(await cards.nth(1).textContent()).toContain('手机号停用了');
    expect(await page.locator('.bubble').count()).toBe(1);
    expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
    expect(back.hub.received).toHaveLength(1);
    await leave();
    await back.stop();
  });

  it('a button can be pressed again', async () => {
    const web = await startWeb({ script: smallBot });
    const { page, button, leave } = await visit(browser, web.address);
    await web.stop();
    await button('解绑手机号').click();
    await page.getByRole('button', { name: '重试' }).waitFor();
    const back = await again(web);
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('.count', { hasText: '1 / 3' }).waitFor();
    expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
    await leave();
    await back.stop();
  });

  it('the keyboard stays in the talk when it tries again', async () => {
    const web = await startWeb({ script: smallBot });
    const { page, button, leave } = await visit(browser, web.address);
    await web.stop();
    await button('解绑手机号').focus();
    await page.keyboard.press('Enter');
    const retry = page.getByRole('button', { name: '重试' });
    await retry.waitFor();
    const back = await again(web);
    await retry.focus();
    await page.keyboard.press('Enter');
    await page.locator('.count', { hasText: '1 / 3' }).waitFor();
    expect(await page.locator(':focus').textContent()).toBe('下一步');
    await leave();
    await back.stop();
  });

  it('a first visit waits for it', async () => {
    const web = await startWeb({ script: smallBot });
    const person = await browser.newContext({ locale: 'zh-CN' });
    const page = await person.newPage();
    let refused = 0;
    await page.route('**/api/interface*', (route) =>
      refused++ === 0 ? route.abort() : route.continue(),
    );
    await page.goto(web.address);
    await page.locator('.card').waitFor({ timeout: 10_000 });
    expect(refused).toBe(2);
    await person.close();
    await web.stop();
  });
});
