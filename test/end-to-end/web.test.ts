import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screens } from '../channels/web/visit.js';
import { launchBrowser } from '../support/browser.js';
import {
  backTo,
  beginningOf,
  phrasesIn,
  topicIn,
  toStep,
  wayIn,
  waysIn,
} from './support/content.js';
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

const { buttons, guide, fallback } = phrasesIn('zh-CN');
const phone = wayIn('zh-CN', 'unbind_phone', 'client');
const website = wayIn('zh-CN', 'unbind_phone', 'security_center');
const step = (number: number) => phone.method.steps[number - 1]?.do ?? '';

describe.concurrent.each(Object.entries(screens))('on a %s', (name, screen) => {
  const still = { ...screen, reducedMotion: 'reduce' } as const;
  // What moves takes its time, so it is seen once.
  const moving = name === 'desktop' ? screen : still;

  it('a person asks and walks every step to the end', async () => {
    const { visit, card, says, presses, leaves } = await receive(browser, chat.address, moving);
    await says('QQ绑定的手机号怎么解绑', phone.guide.title);
    const { label, steps } = phone.method;
    for (const [index, { do: todo, look = '' }] of steps.entries()) {
      await presses(index === 0 ? label : buttons.next, todo);
      expect(await card.locator('.count').textContent()).toBe(`${index + 1} / ${steps.length}`);
      expect(await card.textContent()).toContain(look);
      expect(await card.locator('.progress .now').count()).toBe(1);
    }
    await presses(buttons.finish, guide.finished);
    await presses(buttons.helped, guide.helped);
    await presses(buttons.menu, phrasesIn('zh-CN').menu.text);
    expect(await visit.page.locator('.bubble').count()).toBe(2);
    await leaves();
  });

  it('a person goes back, misses something, sees all steps and tries the other way', async () => {
    const { says, presses, card, visit, leaves } = await receive(browser, chat.address, still);
    await says(questions.unbind_phone['zh-CN'], phone.guide.title);
    await presses(phone.method.label, step(1));
    await presses(buttons.next, step(2));
    await presses(buttons.back, step(1));
    await presses(buttons.missing, phone.method.steps[0]?.missing ?? '');
    await presses(backTo('zh-CN', 1), step(1));
    await presses(buttons.all_steps, step(6));
    expect(await card.locator('ol li').count()).toBe(6);
    await presses(toStep('zh-CN', 4), '4 / 6');
    await presses(buttons.other_way, phone.guide.title);
    await presses(website.method.label, website.method.steps[0]?.do ?? '');
    const link = card.getByRole('link');
    expect(await link.getAttribute('href')).toBe('https://aq.qq.com/');
    for (const { do: todo } of website.method.steps.slice(1)) await presses(buttons.next, todo);
    await presses(buttons.finish, guide.finished);
    await presses(buttons.not_helped, guide.not_helped);
    expect(await visit.cards.count()).toBe(2);
    await leaves();
  });

  it('a person asks too little, or what the bot cannot do', async () => {
    const { says, presses, card, leaves } = await receive(browser, chat.address, still);
    await says('怎么解绑', beginningOf(topicIn('zh-CN', 'choice.unbind')));
    const numbers = await card.locator('.number').allTextContents();
    expect(numbers).toEqual(['1', '2', '3', '4', '5']);
    const second = card.locator('.button', { hasText: '2' }).locator('.button-label');
    expect(await second.textContent()).toBe(topicIn('zh-CN', 'unbind_email').label);
    await says('2', beginningOf(topicIn('zh-CN', 'unbind_email')));
    await says('写一首关于春天的诗', fallback.title);
    await says('微信怎么解绑手机号', beginningOf(topicIn('zh-CN', 'neighbour.wechat')));
    const refused = beginningOf(topicIn('zh-CN', 'refusal.others_account'));
    await says('帮我查一下别人的QQ绑的手机号是多少', refused);
    await says('我要找人工客服', beginningOf(topicIn('zh-CN', 'human')));
    await says('/start', beginningOf(topicIn('zh-CN', 'greeting')));
    await says('怎么解绑', beginningOf(topicIn('zh-CN', 'choice.unbind')));
    await presses(buttons.none_of_these, fallback.title);
    await leaves();
  });

  it('hostile text is shown as text, and the talk goes on', async () => {
    const { visit, says, leaves } = await receive(browser, chat.address, still);
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    await visit.say(hostile);
    await visit.cards.nth(1).waitFor();
    await visit.say('长'.repeat(4096));
    await visit.cards.nth(2).waitFor();
    await says('QQ绑定的手机号怎么解绑', phone.guide.title);
    expect(await visit.page.locator('.bubble').first().textContent()).toContain(hostile);
    expect(await visit.page.locator('#log img, #log script').count()).toBe(0);
    expect(await visit.page.title()).toBe(phrasesIn('zh-CN').page.title);
    await leaves();
  });
});

it.concurrent('every way of every guide is walked to its end', async () => {
  const options = { ...screens.phone, reducedMotion: 'reduce' } as const;
  const { says, presses, leaves } = await receive(browser, chat.address, options);
  for (const { topic, guide: walked, method } of waysIn('zh-CN')) {
    await says(`/${topic}`, walked.title);
    for (const [index, { do: todo }] of method.steps.entries())
      await presses(index === 0 ? method.label : buttons.next, todo);
    await presses(buttons.finish, guide.finished);
    await presses(buttons.helped, guide.helped);
  }
  await leaves();
});
