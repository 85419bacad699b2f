import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screens } from '../channels/web/visit.js';
import { launchBrowser } from '../support/browser.js';
import { wrongsOf } from './support/axe.js';
import { backTo, beginningOf, phrasesIn, topicIn, toStep, wayIn } from './support/content.js';
import { misplacedOn } from './support/misplaced.js';
import { questions } from './support/questions.js';
import { receive } from './support/visitor.js';
import { startWebChat, type WebChat } from './support/web-chat.js';

let chat: WebChat;
let browser: Browser;
beforeAll(async () => {
  [chat, browser] = await Promise.all([startWebChat(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await chat.stop();
});

describe.concurrent.each([
  ['zh-CN', 'desktop', '怎么解绑', '写一首关于春天的诗', '微信怎么解绑手机号'],
  ['en', 'phone', 'how to unbind', 'Write a poem about spring', 'How do I unbind WeChat?'],
] as const)('in %s, on a %s', (locale, screen, bare, unknown, neighbour) => {
  it('every screen fits, and is accessible in light and in dark', async () => {
    const { viewport } = screens[screen];
    const options = { ...screens[screen], locale, reducedMotion: 'reduce' } as const;
    const visitor = await receive(browser, chat.address, options);
    const { says, presses, visit } = visitor;
    const { page } = visit;
    const { buttons, guide, fallback, language, page: words } = phrasesIn(locale);
    const phone = wayIn(locale, 'unbind_phone', 'client');
    const website = wayIn(locale, 'unbind_phone', 'security_center');
    const beginning = (topic: string) => beginningOf(topicIn(locale, topic));

    async function fits(): Promise<void> {
      expect(await wrongsOf(page, '.line:last-child')).toEqual([]);
      expect(await misplacedOn(page)).toEqual([]);
      await page.setViewportSize({ ...viewport, width: 320 });
      expect(await misplacedOn(page)).toEqual([]);
      await page.setViewportSize(viewport);
    }

    expect(await wrongsOf(page)).toEqual([]);
    await fits();
    await says(questions.unbind_phone[locale], phone.guide.title);
    await fits();
    await presses(phone.method.label, '1 / 6');
    await fits();
    await presses(buttons.missing, guide.missing_title);
    await fits();
    await presses(backTo(locale, 1), phone.method.steps[0]?.do ?? '');
    await presses(buttons.all_steps, phone.method.steps[5]?.do ?? '');
    await fits();
    await presses(toStep(locale, 5), '5 / 6');
    await fits();
    await presses(buttons.other_way, phone.guide.title);
    await presses(website.method.label, '1 / 5');
    await fits();
    await presses(buttons.all_steps, website.method.steps[4]?.do ?? '');
    await presses(buttons.finish, guide.finished);
    await fits();
    await presses(buttons.not_helped, guide.not_helped);
    await fits();
    await says('/start', beginning('greeting'));
    await says(bare, beginning('choice.unbind'));
    await fits();
    await says(unknown, fallback.title);
    await fits();
    await says(neighbour, beginning('neighbour.wechat'));
    await says(questions.human[locale], beginning('human'));
    await says(questions.caution_verification[locale], beginning('caution_verification'));
    await fits();
    await says('/language', language.title);
    await fits();
    await visit.input.fill('x'.repeat(5000));
    await page.getByText(words.too_long).waitFor();
    expect(await wrongsOf(page, '#composer')).toEqual([]);
    await visit.input.fill('<b>&'.repeat(1000));
    await visit.input.press('Enter');
    await page.locator('.sent', { hasText: '<b>&' }).waitFor();
    await fits();
    expect(await wrongsOf(page)).toEqual([]);
    await visitor.leaves();
  });
});
