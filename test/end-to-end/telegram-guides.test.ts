import { describe, expect, it, vi } from 'vitest';
import { clients } from './support/clients.js';
import { backTo, phrasesIn, topicIn, toStep, type Way, waysIn } from './support/content.js';
import { type Guest, labelsOn, startTelegramChat } from './support/telegram-chat.js';

// The bots mostly wait for the pace that Telegram allows each of them.
vi.setConfig({ maxConcurrency: 12 });

const officialPages = /^https:\/\/(aq|connect)\.qq\.com\/$/;

describe.concurrent.each(clients)('with a client in %s', (languageCode, locale) => {
  const { buttons, guide } = phrasesIn(locale);

  /** From the overview to the last step, each step in place of the one before. */
  async function walk({ taps, person }: Guest, { method }: Way): Promise<void> {
    const messages = person.screens.length;
    for (const [index, step] of method.steps.entries()) {
      const label = index === 0 ? method.label : buttons.next;
      const screen = await taps(label, step.do);
      expect(screen).toMatchObject({ edited: true });
      expect(screen.text).toContain(`${index + 1} / ${method.steps.length}`);
      for (const hint of [step.look, step.note]) expect(screen.text).toContain(hint ?? '');
      for (const { url } of screen.buttons.flat())
        if (url !== undefined) expect(url).toMatch(officialPages);
    }
    expect(person.screens).toHaveLength(messages);
  }

  it('every step of every way of every guide is walked in one message', async ({
    onTestFinished,
  }) => {
    const { guest, telegram, stop } = await startTelegramChat();
    onTestFinished(stop);
    const wang = guest(languageCode);
    let taps = 0;
    for (const way of waysIn(locale)) {
      await wang.writes(`/${way.topic}`, way.guide.title);
      await walk(wang, way);
      await wang.taps(buttons.finish, guide.finished_title);
      const thanks = await wang.taps(buttons.helped, guide.helped);
      expect(labelsOn(thanks)).toContain(buttons.menu);
      taps += way.method.steps.length + 2;
    }
    expect(telegram.calls('answerCallbackQuery')).toHaveLength(taps);
    expect(telegram.calls('editMessageText')).toHaveLength(taps);
  });

  it('every step has a help for those who do not see what it names', async ({ onTestFinished }) => {
    const { guest, stop } = await startTelegramChat();
    onTestFinished(stop);
    const wang = guest(languageCode);
    for (const { topic, guide: walked, method } of waysIn(locale)) {
      await wang.writes(`/${topic}`, walked.title);
      await wang.taps(method.label, method.steps[0]?.do ?? '');
      for (const [index, step] of method.steps.entries()) {
        if (index > 0) await wang.taps(buttons.next, step.do);
        const help = await wang.taps(buttons.missing, guide.missing_title);
        expect(help.text).toContain(step.missing ?? guide.missing_general);
        await wang.taps(backTo(locale, index + 1), step.do);
      }
    }
  });

  it('all steps stand on one card, and each is a tap away', async ({ onTestFinished }) => {
    const { guest, stop } = await startTelegramChat();
    onTestFinished(stop);
    const wang = guest(languageCode);
    for (const { topic, guide: walked, method } of waysIn(locale)) {
      await wang.writes(`/${topic}`, walked.title);
      await wang.taps(method.label, method.steps[0]?.do ?? '');
      for (const [index, step] of method.steps.entries()) {
        const all = await wang.taps(buttons.all_steps, method.steps.at(-1)?.do ?? '');
        for (const each of method.steps) expect(all.text).toContain(each.do);
        await wang.taps(toStep(locale, index + 1), step.do);
      }
    }
  });

  it('those whom a way did not help get another, and what else may fit', async ({
    onTestFinished,
  }) => {
    const { guest, stop } = await startTelegramChat();
    onTestFinished(stop);
    const wang = guest(languageCode);
    for (const { topic, guide: walked, method } of waysIn(locale)) {
      await wang.writes(`/${topic}`, walked.title);
      await wang.taps(method.label, method.steps[0]?.do ?? '');
      await wang.taps(buttons.all_steps, method.steps.at(-1)?.do ?? '');
      await wang.taps(buttons.finish, guide.finished_title);
      const sorry = await wang.taps(buttons.not_helped, guide.not_helped);
      const why = (walked.stuck ?? []).map((each) => topicIn(locale, each).label);
      expect(labelsOn(sorry)).toEqual(expect.arrayContaining([...why, buttons.human]));
      if (Object.keys(walked.methods).length > 1) await wang.taps(buttons.other_way, walked.title);
    }
  });
});
