import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlReport } from '../../../../src/intents/evaluate/html/html-report.js';
import { measure } from '../../../../src/intents/evaluate/measure.js';
import { launchBrowser } from '../../../support/browser.js';
import { ambiguous, topics, understandFrom, understood } from '../stand-ins.js';

const hostile = `"><script>document.title='taken'</script><img src=https://example.org/x onerror=alert(1)>\u202e</td>`;

const report = measure(
  understandFrom({
    解绑手机: understood({ unbind_phone: 0.9 }),
    [hostile]: understood({ unbind_email: 0.8 }),
    手机或邮箱: ambiguous({ unbind_phone: 0.4, unbind_email: 0.3 }),
    微信: understood({ 'neighbour.wechat': 0.9 }),
  }),
  [
    { text: '解绑手机', label: 'unbind_phone', tags: ['plain'] },
    { text: hostile, label: 'unbind_phone', tags: [hostile] },
    { text: '手机或邮箱', label: 'unbind_phone', tags: ['plain'] },
    { text: '微信', label: 'neighbour.wechat', tags: ['near'] },
    { text: '早', label: hostile, tags: ['far'] },
  ],
  topics.kindOf,
);
const page = htmlReport(report, hostile);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const tab = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...options });
  await tab.setContent(page);
  return tab;
}

test('whatever a question, a tag or a label holds is shown as text', async () => {
  const tab = await open();
  expect(await tab.title()).toBe(hostile);
  expect(await tab.locator('script, img').count()).toBe(0);
  const quoted = tab.locator('li bdi', { hasText: 'taken' });
  expect(await quoted.textContent()).toBe(hostile);
  await tab.close();
});

test('the page asks for nothing and holds no script', async () => {
  const tab = await browser.newPage();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.setContent(page, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  expect(page).not.toMatch(/<script|<link|@import|url\(|\ssrc=(?!https:\/\/example)/);
  await tab.close();
});

test('it tells the headline figures', async () => {
  const tab = await open();
  // Of four questions in scope one was answered right; the one out of scope was declined.
  expect(await tab.locator('.pair .big').allTextContents()).toEqual(['25.0 %', '100.0 %']);
  await tab.close();
});

test.each(['light', 'dark'] as const)('it is easy to read by anyone, %s', async (colorScheme) => {
  const tab = await open({ colorScheme, bypassCSP: true });
  await tab.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  const found = await tab.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
  );
  expect(found).toEqual([]);
  await tab.close();
});

test('a phone scrolls tables sideways, never the page', async () => {
  const tab = await open({ viewport: { width: 375, height: 700 } });
  expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(375);
  await tab.close();
});

test('nothing measured makes a page too', () => {
  const empty = htmlReport(measure(understandFrom({}), [], topics.kindOf));
  expect(empty).not.toMatch(/NaN|undefined|null|Infinity/);
});
