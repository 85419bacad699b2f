import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createProduct, type Product } from './commands/support/product.js';
import { startBot } from './commands/support/started-bot.js';
import { anyWording } from './support/any-wording.js';
import { freshDatabase } from './support/databases.js';
import { knowledge } from './support/shipped.js';
import { startTelegramApi, type TelegramApi } from './telegram-api/index.js';

let product: Product;
beforeAll(() => {
  product = createProduct();
});
afterAll(() => product.remove());

const origin = 'https://bot.example';
const { topics } = knowledge.in['zh-CN'];
const [phone, email] = ['unbind_phone', 'unbind_email'].map((id) => topics.get(id)?.title ?? '');
const patience = 60_000;

/** Telegram takes calls from now on, does nothing and says nothing. */
function hangs(telegram: TelegramApi, ...methods: readonly string[]): void {
  telegram.failsByChance({ share: 1, kinds: { hang: 1 }, hang: 60_000, hangDone: 0, methods });
}

it.each([
  ['grammy', 'polling'],
  ['telegraf', 'webhook'],
])(
  'npm start with %s by %s, told to end while Telegram hangs, ends well within 10 s and loses nothing',
  async (library, mode) => {
    const telegram = await startTelegramApi({ pace: 'off', taps: { answerWithin: 120_000 } });
    onTestFinished(() => telegram.stop().catch(() => undefined));
    const environment = {
      DATABASE_URL: await freshDatabase('sqlite'),
      TELEGRAM_LIBRARY: library,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      ...(mode === 'webhook' && {
        TELEGRAM_WEBHOOK_URL: `${origin}/hook`,
        TELEGRAM_WEBHOOK_SECRET: 'a-secret',
      }),
    };
    const start = async () => {
      const bot = await startBot(product, environment);
      telegram.routes(origin, bot.address);
      return bot;
    };
    const first = await start();
    const people = Array.from({ length: 12 }, () => telegram.person({ language_code: 'zh-hans' }));
    for (const person of people) person.writes('/unbind_phone');
    const cards = await Promise.all(
      people.map((person) => person.sees(anyWording(phone ?? ''), patience)),
    );
    await telegram.settles();

    const acts = ['sendMessage', 'editMessageText', 'answerCallbackQuery'];
    hangs(telegram, ...acts);
    for (const [index, person] of people.entries()) {
      void person.taps(cards[index]?.buttons[0]?.[0]?.text ?? '');
      person.writes('/unbind_email');
    }
    const edits = () => telegram.calls('editMessageText').length;
    await expect.poll(edits, { timeout: patience }).toBe(people.length);
    hangs(telegram, ...acts, 'getUpdates');
    const since = performance.now();
    const { code, signal } = await first.stop();
    expect([code, signal]).toEqual([0, null]);
    expect(performance.now() - since).toBeLessThan(10_000);
    expect(people.map(({ screens }) => screens)).toEqual(cards.map((card) => [card]));

    telegram.failsByChance(null);
    const second = await start();
    await Promise.all(people.map((person) => person.sees(anyWording(email ?? ''), patience)));
    for (const { screens } of people) {
      // The tap moved the card that was there, and the question was answered below it.
      expect(screens.map(({ edited }) => edited)).toEqual([true, false]);
      expect(screens[0]?.text).toMatch(/1 \/ \d/);
    }
    expect((await second.stop()).code).toBe(0);
    // What hung is not answered again: an answer is given once.
    expect(telegram.takeViolations()).toEqual([]);
  },
  90_000,
);
