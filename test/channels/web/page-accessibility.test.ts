import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { smallBot } from './cards.js';
import { type StartedWeb, startWeb } from './start-web.js';
import { screens, type Visit, visit } from './visit.js';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let web: StartedWeb;
let browser: Browser;
beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ script: smallBot }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

/** A talk with everything in it: a past card, a step, a message that failed, a text too long. */
async function busyTalk({ page, button, say, input, cards }: Visit): Promise<void> {
  await say('你好');
  await cards.nth(1).waitFor();
  await cards.first().getByRole('button', { name: '解绑手机号' }).click();
  await page.locator('.count').waitFor();
  await page.waitForTimeout(400);
  await button('下一步').click();
  await page.locator('.count', { hasText: '2 / 3' }).waitFor();
  await page.route('**/api/messages', (route) => route.abort());
  await say('没发出去');
  await page.getByRole('button', { name: '重试' }).waitFor();
  await input.fill('长'.repeat(5000));
  await page.waitForTimeout(500);
}

async function violations({ page }: Visit): Promise<unknown> {
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) }));
}

describe.each(Object.entries(screens))('axe on a %s', (_, screen) => {
  it.each(['light', 'dark'] as const)('finds nothing wrong in %s', async (colorScheme) => {
    const person = await visit(browser, web.address, {
      ...screen,
      colorScheme,
      reducedMotion: 'reduce',
    });
    await person.page.addInitScript({ path: axe });
    await person.page.reload();
    await person.cards.first().waitFor();
    expect(await violations(person)).toEqual([]);
    await busyTalk(person);
    expect(await violations(person)).toEqual([]);
    await person.leave();
  });
});

describe('for those who listen', () => {
  it('the talk is a polite log that reads what is new, and is silent about what is old', async () => {
    const { page, log, leave } = await visit(browser, web.address);
    expect(await log.getAttribute('role')).toBe('log');
    expect(await log.getAttribute('aria-live')).toBe('polite');
    expect(await log.getAttribute('aria-label')).toBe('对话内容');
    expect(await log.getAttribute('aria-busy')).toBe('false');
    expect(await page.getByRole('group', { name: '想解绑什么？' }).count()).toBe(1);
    await leave();
  });
});

describe('for those who see', () => {
  it('dark is dark', async () => {
    const { page, leave } = await visit(browser, web.address, { colorScheme: 'dark' });
    const background = await page.evaluate<string>(
      'getComputedStyle(document.querySelector(".card")).backgroundColor',
    );
    const [red = 255] = background.match(/\d+/g)?.map(Number) ?? [];
    expect(red).toBeLessThan(60);
    await leave();
  });

  it.each([320, 640, 1440])(
    'everything fits at %i pixels, and at 200 % zoom of it',
    async (width) => {
      for (const each of [width, Math.max(320, width / 2)]) {
        const viewport = { width: each, height: each === width ? 700 : 350 };
        const person = await visit(browser, web.address, { viewport });
        await person.button('解绑手机号').click();
        await person.page.locator('.count').waitFor();
        const wide = await person.page.evaluate(
          'Math.max(...["#scroller", ".header", ".composer"].map((each) => document.querySelector(each).scrollWidth)) - innerWidth',
        );
        expect(wide).toBeLessThanOrEqual(0);
        expect((await person.input.boundingBox())?.width).toBeGreaterThan(150);
        await person.leave();
      }
    },
  );

  it('nothing moves for those who want no movement', async () => {
    const person = await visit(browser, web.address, { reducedMotion: 'reduce' });
    await person.button('解绑手机号').click();
    await person.page.locator('.count').waitFor();
    expect(await person.page.evaluate('document.getAnimations().length')).toBe(0);
    await person.leave();
  });
});
