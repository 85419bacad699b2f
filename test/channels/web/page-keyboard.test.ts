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

const said = () =>
  web.hub.received.flatMap(({ event }) => (event.kind === 'said' ? [event.text] : []));

describe('with the keyboard alone', () => {
  it('a person writes, goes to the buttons and presses on with Enter', async () => {
    const { page, cards, complaints, leave } = await visit(browser, web.address);
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('id')).toBe('input');
    await page.keyboard.type('你好');
    await page.keyboard.press('Enter');
    await cards.nth(1).waitFor();
    expect(await focused.getAttribute('id')).toBe('input');
    for (const name of ['找人工客服', '换语言', '解绑邮箱', '解绑手机号']) {
      await page.keyboard.press('Shift+Tab');
      expect(await focused.textContent()).toContain(name);
    }
    await page.keyboard.press('Enter');
    await page.locator('.count', { hasText: '1 / 3' }).waitFor();
    for (const count of ['2 / 3', '3 / 3']) {
      expect(await focused.textContent()).toBe('下一步');
      await page.keyboard.press('Enter');
      await page.locator('.count', { hasText: count }).waitFor();
    }
    expect(await focused.textContent()).toBe('完成');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused.getAttribute('id')).toBe('input');
    expect(complaints).toEqual([]);
    await leave();
  });

  it('reaches everything, in the order it is read, and sees where it is', async () => {
    const { page, leave } = await visit(browser, web.address);
    const focused = page.locator(':focus');
    await page.locator('h1').click();
    const reached: string[] = [];
    for (let tab = 0; tab < 7; tab++) {
      await page.keyboard.press('Tab');
      reached.push((await focused.getAttribute('id')) ?? (await focused.textContent()) ?? '');
    }
    expect(reached).toEqual([
      'language',
      'new-talk',
      'log',
      '1解绑手机号',
      '2解绑邮箱',
      '换语言',
      '找人工客服',
    ]);
    const ring = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(ring).toBe('solid');
    await leave();
  });

  it('a held Enter presses once', async () => {
    const { page, cards, button, leave } = await visit(browser, web.address);
    await button('解绑手机号').focus();
    await page.keyboard.press('Enter');
    await cards.nth(1).waitFor();
    await page.keyboard.down('Enter');
    for (let held = 0; held < 10; held++) {
      await page.keyboard.down('Enter');
      await page.waitForTimeout(30);
    }
    await page.keyboard.up('Enter');
    expect(await page.locator('.count').last().textContent()).toBe('2 / 3');
    await leave();
  });
});

describe('the field', () => {
  it('begins a new line with Shift+Enter and grows to five', async () => {
    const { page, input, leave } = await visit(browser, web.address);
    const height = async () => (await input.boundingBox())?.height ?? 0;
    const one = await height();
    for (let line = 1; line <= 5; line++) {
      await page.keyboard.type(`${line}`);
      await page.keyboard.press('Shift+Enter');
    }
    const five = await height();
    expect(five).toBeGreaterThan(one * 2.5);
    await page.keyboard.type('67');
    expect(await height()).toBe(five);
    expect(said()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(said).toEqual(['1\n2\n3\n4\n5\n67']);
    expect(await height()).toBe(one);
    await leave();
  });

  it('leaves Enter to the input method while it composes', async () => {
    const { page, input, leave } = await visit(browser, web.address);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.imeSetComposition', {
      text: 'jiebang',
      selectionStart: 7,
      selectionEnd: 7,
    });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 } as const;
    await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await devtools.send('Input.insertText', { text: '解绑' });
    expect(await input.inputValue()).toBe('解绑');
    expect(said()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(said).toEqual(['解绑']);
    await leave();
  });

  it('says so when a text is too long, and sends it when it has been cut', async () => {
    const { page, input, leave } = await visit(browser, web.address);
    await input.fill('长'.repeat(4097));
    await page.getByText('这段话太长了，请删短一些再发。 (4097 / 4096)').waitFor();
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    await input.press('Enter');
    expect(await page.locator('#send').isDisabled()).toBe(true);
    await input.press('Backspace');
    await input.press('Enter');
    await expect.poll(() => said().map(({ length }) => length)).toEqual([4096]);
    await leave();
  });
});
