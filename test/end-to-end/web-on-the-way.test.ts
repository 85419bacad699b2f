import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screens } from '../channels/web/visit.js';
import { launchBrowser } from '../support/browser.js';
import { backTo, beginningOf, phrasesIn, topicIn, wayIn } from './support/content.js';
import { questions } from './support/questions.js';
import { receive, type Visitor } from './support/visitor.js';
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

const { buttons, guide, page: words, menu } = phrasesIn('zh-CN');
const phone = wayIn('zh-CN', 'unbind_phone', 'client');
const question = questions.unbind_phone['zh-CN'];
const step = (number: number) => phone.method.steps[number - 1]?.do ?? '';

/** Someone on the second step of a guide. */
async function onTheWay(options = {}): Promise<Visitor> {
  const still = { reducedMotion: 'reduce', ...options } as const;
  const visitor = await receive(browser, chat.address, still);
  await visitor.says(question, phone.guide.title);
  await visitor.presses(phone.method.label, step(1));
  await visitor.presses(buttons.next, step(2));
  return visitor;
}

describe.concurrent.each(Object.entries(screens))(
  'in the middle of a guide, on a %s',
  (_, screen) => {
    it('a person changes the language twice, and goes on where they were', async () => {
      const { visit, sees, presses, leaves } = await onTheWay(screen);
      const { page } = visit;
      for (const [language, locale, number] of [
        ['English', 'en', 2],
        ['繁體中文', 'zh-TW', 3],
      ] as const) {
        const { steps } = wayIn(locale, 'unbind_phone', 'client').method;
        const local = phrasesIn(locale);
        await page.locator('#language').selectOption({ label: language });
        await sees(local.language.changed);
        await sees(steps[number - 1]?.do ?? '');
        await page.getByText(local.page.privacy).waitFor();
        expect(await page.title()).toBe(local.page.title);
        expect(await page.locator('html').getAttribute('lang')).toBe(locale);
        expect(await visit.input.getAttribute('placeholder')).toBe(local.page.placeholder);
        await presses(local.buttons.next, steps[number]?.do ?? '');
      }
      await leaves();
    });

    it('a reload keeps the talk, and its buttons go on working', async () => {
      const { visit, presses, leaves } = await onTheWay(screen);
      const { page } = visit;
      const talk = await page.locator('.line').allInnerTexts();
      await page.reload();
      await visit.cards.nth(1).waitFor();
      expect(await page.locator('.line').allInnerTexts()).toEqual(talk);
      await presses(buttons.next, step(3));
      await presses(buttons.back, step(2));
      expect(await page.locator('.line').count()).toBe(talk.length);
      await leaves();
    });

    it('a person asks something else, comes back, and starts over at last', async () => {
      const { visit, says, presses, sees, leaves } = await onTheWay(screen);
      await says(questions.faq_impact['zh-CN'], beginningOf(topicIn('zh-CN', 'faq_impact')));
      await presses(backTo('zh-CN', 2), step(2));
      await says('下一步', step(3));
      await says('第五步在哪', step(5));
      await presses(buttons.next, step(6));
      await visit.page.getByRole('button', { name: words.new_talk }).click();
      await sees(beginningOf(topicIn('zh-CN', 'greeting')));
      expect(await visit.page.locator('.line').count()).toBe(1);
      await leaves();
    });
  },
);

it.concurrent('the keyboard alone leads through a whole guide', async () => {
  const { visit, sees, leaves } = await receive(browser, chat.address);
  const { keyboard } = visit.page;
  const focused = visit.page.locator(':focus');
  const tabTo = async (label: string) => {
    for (let tab = 0; tab < 10 && (await focused.textContent()) !== label; tab++)
      await keyboard.press('Shift+Tab');
    expect(await focused.textContent()).toBe(label);
  };
  await keyboard.type(question);
  await keyboard.press('Enter');
  await sees(phone.guide.title);
  await tabTo(`1${phone.method.label}`);
  for (const { do: todo } of phone.method.steps) {
    await keyboard.press('Enter');
    await sees(todo);
  }
  expect(await focused.textContent()).toBe(buttons.finish);
  await keyboard.press('Enter');
  await sees(guide.finished);
  expect(await focused.textContent()).toBe(buttons.helped);
  await keyboard.press('Space');
  await sees(guide.helped);
  await leaves();
});

it.concurrent('a link opens its topic', async () => {
  const { sees, says, leaves } = await receive(browser, `${chat.address}?topic=unbind_email`);
  await sees(beginningOf(topicIn('zh-CN', 'unbind_email')));
  await says('/menu', menu.text);
  await leaves();
});
