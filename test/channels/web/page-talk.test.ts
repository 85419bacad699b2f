import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { menu, plain, reply, smallBot } from './cards.js';
import { type StartedWeb, startWeb } from './start-web.js';
import { screens, type Visit, visit } from './visit.js';

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

const events = () => web.hub.received.map(({ event }) => event);
/** Lets the bot answer only when told to. */
function holdAnswers(): () => void {
  let answer = () => {};
  const told = new Promise<void>((resolve) => {
    answer = resolve;
  });
  web.hub.script = async (event) => {
    await told;
    return smallBot(event);
  };
  return answer;
}

const texts = ({ page }: Visit) => page.locator('.line').allInnerTexts();

describe.each(Object.entries(screens))('on a %s', (_, screen) => {
  it('a person asks, chooses and walks through the steps', async () => {
    const person = await visit(browser, web.address, screen);
    await person.say('手机号停用了');
    await person.cards.nth(1).waitFor();
    expect(await person.page.locator('.bubble').textContent()).toContain('手机号停用了');
    await person.page.getByRole('button', { name: '解绑手机号' }).click();
    await person.cards.nth(2).waitFor();
    await person.page.locator('.count', { hasText: '1 / 3' }).waitFor();
    await person.page.waitForTimeout(400);
    await person.button('下一步').click();
    await person.page.locator('.count', { hasText: '2 / 3' }).waitFor();
    expect(await person.cards.count()).toBe(3);
    expect(events().map(({ kind }) => kind)).toEqual(['started', 'said', 'pressed', 'pressed']);
    expect(person.complaints).toEqual([]);
    await person.leave();
  });

  it('nothing sticks out and every control is large enough to touch', async () => {
    const person = await visit(browser, web.address, screen);
    await person.button('解绑手机号').click();
    await person.page.locator('.count').waitFor();
    const wide = await person.page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBeLessThanOrEqual(0);
    const high = await person.page.evaluate('document.documentElement.scrollHeight - innerHeight');
    expect(high).toBeLessThanOrEqual(0);
    const controls = person.page.locator('button:visible, a:visible, label:visible');
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await person.leave();
  });
});

describe('a card', () => {
  it('shows its parts', async () => {
    const person = await visit(browser, web.address);
    await person.button('解绑手机号').click();
    const card = person.cards.last();
    await card.locator('.count').waitFor();
    const bar = card.getByRole('progressbar', { name: '第 1 步，共 3 步' });
    expect(await bar.getAttribute('aria-valuenow')).toBe('1');
    expect(await bar.locator('span').count()).toBe(3);
    expect(await card.locator('.screen-label').allTextContents()).toEqual([
      '「设置」',
      '「设置」',
      '「确定」',
    ]);
    expect(await card.locator('.look').textContent()).toContain('写着');
    expect(await card.locator('.note').textContent()).toContain('先备份。');
    expect(await card.locator('ol li').count()).toBe(2);
    const link = card.getByRole('link', { name: '打开 QQ 安全中心 (在新窗口打开官网)' });
    expect(await link.getAttribute('href')).toBe('https://aq.qq.com/');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    await person.leave();
  });

  it('numbers the choices that a typed number picks, and leaves "next" and "back" alone', async () => {
    const person = await visit(browser, web.address);
    expect(await person.cards.first().locator('.number').allInnerTexts()).toEqual(['1', '2']);
    await person.button('解绑手机号').click();
    await person.page.locator('.count').waitFor();
    expect(await person.cards.last().locator('.number').count()).toBe(0);
    expect(await person.cards.first().locator('.number:visible').count()).toBe(0);
    await person.leave();
  });

  it('numbers one card only: the last with buttons', async () => {
    const numbers = () => person.page.locator('.number:visible').allTextContents();
    const person = await visit(browser, web.address);
    await person.say('你好');
    await person.cards.nth(1).waitFor();
    expect(await numbers()).toEqual(['1', '2']);
    web.hub.script = () => ({ replies: [reply(menu), reply(menu)] });
    await person.say('选项');
    await person.cards.nth(3).waitFor();
    expect(await numbers()).toEqual(['1', '2']);
    expect(await person.cards.last().locator('.number').count()).toBe(2);
    await person.leave();
  });

  it('is appended with what was chosen when it cannot take the pressed card’s place', async () => {
    const person = await visit(browser, web.address);
    await person.button('解绑手机号').click();
    await person.page.locator('.count').waitFor();
    await person.say('等一下');
    await person.cards.nth(2).waitFor();
    await person.cards.nth(1).getByRole('button', { name: '下一步' }).click();
    await person.page.locator('.count', { hasText: '2 / 3' }).waitFor();
    expect(await person.cards.count()).toBe(4);
    expect((await texts(person)).at(-2)).toContain('下一步');
    await person.leave();
  });
});

describe('sending', () => {
  it('sends once on a double click, and does not press the card that follows', async () => {
    const person = await visit(browser, web.address);
    await person.button('解绑手机号').click();
    await person.page.locator('.count').waitFor();
    await person.page.waitForTimeout(400);
    await person.button('下一步').dblclick({ delay: 60 });
    await person.page.locator('.count', { hasText: '2 / 3' }).waitFor();
    await person.page.waitForTimeout(300);
    expect(await person.page.locator('.count').last().textContent()).toBe('2 / 3');
    expect(events()).toHaveLength(3);
    await person.leave();
  });

  it('shows a pressed button as busy until the answer comes', async () => {
    const person = await visit(browser, web.address);
    const answer = holdAnswers();
    const button = person.cards.first().getByRole('button', { name: '解绑手机号' });
    await button.click();
    expect(await button.getAttribute('aria-busy')).toBe('true');
    answer();
    await person.page.locator('.count').waitFor();
    expect(await button.getAttribute('aria-busy')).toBe(null);
    await person.leave();
  });

  it('says that the bot is writing while an answer takes its time', async () => {
    const person = await visit(browser, web.address);
    const answer = holdAnswers();
    await person.say('慢');
    const typing = person.page.getByRole('status').filter({ hasText: '正在回复…' });
    await typing.waitFor();
    answer();
    await person.cards.nth(1).waitFor();
    expect(await typing.count()).toBe(0);
    await person.leave();
  });

  it('keeps the order of what was said quickly', async () => {
    const person = await visit(browser, web.address);
    web.hub.script = async (event) => {
      const text = event.kind === 'said' ? event.text : '';
      if (text === '一') await new Promise((resolve) => setTimeout(resolve, 200));
      return { replies: [reply(plain(`答${text}`))] };
    };
    await person.say('一');
    await person.say('二');
    await person.cards.nth(2).waitFor();
    expect(await person.cards.nth(1).textContent()).toContain('答一');
    expect(await person.cards.nth(2).textContent()).toContain('答二');
    await person.leave();
  });

  it('opens with the topic that a link names, once', async () => {
    const person = await visit(browser, `${web.address}?topic=unbind_email`);
    expect(events()).toEqual([{ kind: 'started', payload: 'unbind_email', locale: 'zh-CN' }]);
    expect(person.page.url()).toBe(web.address);
    await person.leave();
  });
});
