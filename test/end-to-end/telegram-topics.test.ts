import { describe, expect, it, vi } from 'vitest';
import { clients } from './support/clients.js';
import { beginningOf, phrasesIn, sayingsIn, topicIds, topicIn } from './support/content.js';
import { questions } from './support/questions.js';
import { startTelegramChat } from './support/telegram-chat.js';

// The bots mostly wait for the pace that Telegram allows each of them.
vi.setConfig({ maxConcurrency: 9 });

/** A command holds no dot; a link can name every topic. */
function shortcutTo(topic: string): string {
  return topic.includes('.') ? `/start ${topic.replaceAll('.', '-')}` : `/${topic}`;
}

describe.concurrent.each(clients)('with a client in %s', (languageCode, locale) => {
  it('every topic opens by its command or its link', async ({ onTestFinished }) => {
    const { guest, stop } = await startTelegramChat();
    onTestFinished(stop);
    const wang = guest(languageCode);
    for (const topic of topicIds)
      await wang.writes(shortcutTo(topic), beginningOf(topicIn(locale, topic)));
    expect(wang.person.screens).toHaveLength(topicIds.length);
  });

  it('every question that the bot is for gets its answer', async ({ onTestFinished }) => {
    const { guest, stop } = await startTelegramChat();
    onTestFinished(stop);
    for (const [topic, asked] of Object.entries(questions))
      await guest(languageCode).writes(asked[locale], beginningOf(topicIn(locale, topic)));
  });

  it('what a step tells people to say leads on', async ({ onTestFinished }) => {
    const { guest, stop } = await startTelegramChat();
    onTestFinished(stop);
    const sayings = sayingsIn(locale);
    expect(sayings.length).toBeGreaterThan(5);
    for (const { topic, text } of sayings) {
      const { text: answer } = await guest(languageCode).writes(text, /./);
      const others = topicIds.filter((each) => each !== topic).map((each) => topicIn(locale, each));
      const leadsOn = [phrasesIn(locale).clarify.title, ...others.map(beginningOf)];
      expect(leadsOn, `${text}, said at ${topic}`).toContain(answer.split('\n')[0]);
    }
  });
});
