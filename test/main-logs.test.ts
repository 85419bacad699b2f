import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createProduct, type Product } from './commands/support/product.js';
import { type StartedBot, startBot } from './commands/support/started-bot.js';
import { freshDatabase } from './support/databases.js';
import { type Person, startTelegramApi, type TelegramApi } from './telegram-api/index.js';

let product: Product;
beforeAll(() => {
  product = createProduct();
});
afterAll(() => product.remove());

const origin = 'https://bot.example';
const secret = 'webhook-s3cret_of-ours';
const adminToken = 'adm1n-t0ken-of-ours';

/** What people write, call themselves, tap and ask, and what strangers post: found in nothing else. */
const told = [
  ...['Hunter2Hunter2', '13912345678', '482913', '11010519491231002X', 'wangxiaoming@example.com'],
  ...['Wangxiaoming', 'wang_of_beijing', 'zebra-said', 'zebra-asked', 'zebra-tapped'],
  ...['zebra-posted', 'zebra-secret', 'zebra-web', 'zebra-quoted', 'zebra-group', 'zebra-edited'],
];

async function start(environment: Readonly<Record<string, string>>) {
  const telegram = await startTelegramApi({ pace: 'off', webhook: { pause: 100 } });
  onTestFinished(() => telegram.stop().catch(() => undefined));
  const bot = await startBot(product, {
    DATABASE_URL: await freshDatabase('sqlite'),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ...environment,
  });
  telegram.routes(origin, bot.address);
  await expect.poll(bot.logged, { timeout: 15_000 }).toContain('Telegram is connected');
  return { telegram, bot };
}

/** Everything goes on, and much goes wrong. */
async function talk(telegram: TelegramApi, wang: Person): Promise<void> {
  wang.writes('/start');
  await wang.sees('QQ', 15_000);
  const refusal = 'Bad Request: can\'t parse entities: unsupported start tag "zebra-quoted"';
  const faults = [
    { kind: 'server-error', html: true },
    { kind: 'reset' },
    { kind: 'lost-answer' },
    { kind: 'malformed' },
    { kind: 'too-many-requests', retryAfter: 1 },
    { kind: 'refused', code: 400, description: refusal },
  ] as const;
  for (const fault of faults) telegram.fails('sendMessage', fault);
  for (const text of [
    '我的密码是 Hunter2Hunter2，怎么解绑',
    '手机号 13912345678 收不到验证码 482913',
    '身份证 11010519491231002X，邮箱 wangxiaoming@example.com',
    'zebra-said is what I said',
  ])
    wang.writes(text);
  wang.edits('zebra-edited');
  const group = telegram.group({ title: 'zebra-group' });
  wang.in(group).writes(`@${telegram.username} zebra-said`);
  await wang.asks('zebra-asked', '', 5000);
  telegram.fails('answerInlineQuery', { kind: 'refused', code: 400, description: refusal });
  void wang.asks('zebra-asked again', '', 1000).catch(() => undefined);
  telegram.fails('answerCallbackQuery', { kind: 'refused', code: 403, description: refusal });
  void wang.forges('1t:zebra-tapped');
  await wang.forges('zebra-tapped');
  telegram.takeViolations();
}

/** What strangers post, and what people say on the web. */
async function post(bot: StartedBot): Promise<void> {
  const hook = `${bot.address}hook`;
  const given = (token: string) => ({ 'x-telegram-bot-api-secret-token': token });
  const bodies: readonly [string, string][] = [
    ['zebra-secret', '{"update_id":1}'],
    [secret, '{"update_id":1,"message":"zebra-posted'],
    [secret, '{"zebra-posted":1}'],
    [secret, '{"update_id":1,"message":{"text":"zebra-posted"}}'],
  ];
  for (const [token, body] of bodies)
    await fetch(hook, { method: 'POST', headers: given(token), body });
  await bot.says('zebra-web');
  const headers = { 'content-type': 'application/json' };
  await fetch(`${bot.address}api/messages`, { method: 'POST', headers, body: '{"zebra-web' });
}

describe('what is logged', () => {
  it.each(['json', 'pretty'])(
    'and measured has no token, no secret and nothing that people wrote, as %s',
    async (format) => {
      const { telegram, bot } = await start({
        LOG_LEVEL: 'debug',
        LOG_FORMAT: format,
        TELEGRAM_WEBHOOK_URL: `${origin}/hook`,
        TELEGRAM_WEBHOOK_SECRET: secret,
        ADMIN_TOKEN: adminToken,
      });
      const details = { first_name: 'Wangxiaoming', username: 'wang_of_beijing' };
      const wang = telegram.person({ ...details, language_code: 'zh-hans' });
      await talk(telegram, wang);
      await post(bot);
      const logs = (line: string) => expect.poll(bot.logged, { timeout: 20_000 }).toContain(line);
      await logs('a message can never be delivered');
      await logs('a tap could not be answered');
      await logs('an inline query was not answered');
      wang.writes('/menu');
      await wang.sees(/./, 20_000);
      wang.blocks();
      wang.writes('zebra-said');
      await logs('the chat cannot be reached');
      const metrics = await (await fetch(`${bot.address}metrics`)).text();
      const { code, output, errors } = await bot.stop();
      expect(code).toBe(0);

      const written = output + errors + metrics;
      const tokens = [telegram.token.split(':')[1] ?? '', secret, adminToken];
      for (const hidden of [...tokens, ...told]) expect(written).not.toContain(hidden);
      expect(metrics).toMatch(/^unbind_bot_updates_total\{kind="event",new="true"\} \d+$/m);
      expect(metrics).toMatch(/^unbind_bot_aside_total\{where="outbox",reason="400"\} 1$/m);
    },
  );

  it('is a line of JSON each where nobody reads along', async () => {
    const { bot } = await start({});
    const { errors } = await bot.stop();
    const lines = errors
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toContainEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      username: 'unbind_test_bot',
      msg: 'Telegram is connected',
    });
  });

  it('is for people, without colours in a file, when that is wanted', async () => {
    const { bot } = await start({ LOG_FORMAT: 'pretty' });
    const { errors } = await bot.stop();
    expect(errors).toMatch(
      /^\[\d\d:\d\d:\d\d\.\d{3}\] INFO: Telegram is connected \{"username":"unbind_test_bot"\}$/m,
    );
    expect(errors).not.toContain('\u001b');
  });
});
