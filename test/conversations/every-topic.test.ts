import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../src/knowledge/index.js';
import { type Bot, meet } from '../support/meet.js';
import { shippedIn } from '../support/shipped.js';
import { brain } from '../support/shipped-brain.js';
import { utterancesOf } from '../support/utterances.js';

/** The topics that the outside knows the bot by. */
const topics = [
  'unbind_phone',
  'unbind_email',
  'revoke_app',
  'forgot_bound',
  'faq_impact',
  'faq_rebind',
  'faq_cost',
  'caution_verification',
  'caution_backup',
  'caution_third_party',
  'why_unbind',
  'greeting',
  'thanks',
  'goodbye',
  'bot_identity',
  'human',
];

const cases = locales.flatMap((locale) => topics.map((topic) => [topic, locale] as const));

describe.each(cases)('%s in %s', (topic, locale) => {
  const known = shippedIn(locale).topics.get(topic);
  const text = known && 'text' in known ? known.text : '';
  const shown = known?.kind === 'guide' ? known.title : (text.split('\n')[0] ?? '');

  it.each([
    ['by its command', `/${topic}`],
    ['by its command, addressed to the bot', `/${topic}@UnbindBot`],
  ])('is answered %s', (_, command) => {
    const { person, bot } = meet(brain, locale);
    person.says(command);
    expect(bot).toMatchObject({ decision: 'answer', topics: [topic], locale });
    expect(bot.text).toContain(shown);
  });

  it('is answered by a link', () => {
    const { person, bot } = meet(brain, locale);
    person.starts(topic);
    expect(bot).toMatchObject({ decision: 'answer', topics: [topic], locale });
    expect(bot.text).toContain(shown);
  });

  it('is answered by a button', () => {
    const { person, bot } = meet(brain, locale);
    person.sendsBack(`1t:${topic}`);
    expect(bot).toMatchObject({ decision: 'answer', topics: [topic], locale });
    expect(bot.text).toContain(shown);
  });

  it('is answered to nine in ten of those who ask as others did', () => {
    const questions = utterancesOf(topic, locale, 20);
    const missed = questions.filter((question) => {
      const { person, bot } = meet(brain, locale);
      person.says(question);
      return !bot.topics.includes(topic);
    });
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(questions.length / 10);
  });
});

/** Presses everything that can be reached from the start, but for the languages. */
function pressEverything(locale: Locale, look: (bot: Bot) => void): void {
  const { person, bot } = meet(brain, locale);
  const seen = new Set<string>();
  const waiting: string[] = [];
  const lookAround = () => {
    look(bot);
    for (const { data } of bot.turn.session.choices) {
      if (seen.has(data) || data.startsWith('1g:')) continue;
      seen.add(data);
      waiting.push(data);
    }
  };
  person.starts();
  lookAround();
  for (let data = waiting.pop(); data !== undefined; data = waiting.pop()) {
    person.sendsBack(data);
    lookAround();
  }
}

it.each(locales)(
  'every button in %s leads on, and there is one to every guide and article',
  (locale) => {
    const answered = new Set<string>();
    pressEverything(locale, (bot) => {
      expect(bot.text).not.toContain(bot.phrases.stale);
      for (const topic of bot.topics) answered.add(topic);
    });
    expect([...answered]).toEqual(
      expect.arrayContaining(topics.slice(0, topics.indexOf('greeting'))),
    );
  },
);
