import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { builtProduct, createProduct, type Product } from './commands/support/product.js';
import { startBot } from './commands/support/started-bot.js';
import { contentFolder, swap } from './knowledge/support/content-folder.js';
import { startTelegramApi } from './telegram-api/index.js';

let product: Product;
beforeAll(() => {
  product = createProduct();
});
afterAll(() => product.remove());

const within = { timeout: 15_000, interval: 100 };
const question = '怎么解绑QQ绑定的手机号';

describe('npm start', () => {
  it('prints the address of the web chat, and answers there', async () => {
    const bot = await startBot(product);
    const page = await fetch(bot.address);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/html/),
    ]);
    for (const path of ['healthz', 'readyz'])
      expect((await fetch(bot.address + path)).status).toBe(200);
    expect(JSON.parse(await bot.says(question))).toMatchObject({ locale: 'zh-CN' });
    const { output, errors } = await bot.stop();
    expect(output).toBe(
      `The web chat is at ${bot.address}\nThere is no TELEGRAM_BOT_TOKEN, so no Telegram.\n`,
    );
    expect(errors).toBe('');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends well and soon on %s', async (signal) => {
    const bot = await startBot(product);
    await bot.says(question);
    const since = performance.now();
    expect(await bot.stop(signal)).toMatchObject({ code: 0, signal: null, errors: '' });
    expect(performance.now() - since).toBeLessThan(2000);
  });

  it('ends at once while it is still training', async () => {
    const product = builtProduct({ cold: true });
    const { child, ended } = product.start(['main.js'], { environment: { PORT: '0' } });
    await vi.waitFor(
      () => expect(readdirSync(join(product.folder, '.cache'))).not.toEqual([]),
      within,
    );
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, output: '', errors: '' });
  });

  it('greets people on Telegram', async () => {
    const telegram = await startTelegramApi();
    const bot = await startBot(product, {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
    });
    const wang = telegram.person({ language_code: 'zh-hans' });
    wang.writes('/start');
    await wang.sees('解绑', 10_000);
    await telegram.settles();
    const { code, output, errors } = await bot.stop();
    await telegram.stop();
    expect([code, output]).toEqual([0, `The web chat is at ${bot.address}\n`]);
    expect(errors).toContain('Telegram is connected');
    expect(errors).not.toContain(telegram.token.split(':')[1]);
  });

  it('ends with one line when Telegram does not know the token', async () => {
    const telegram = await startTelegramApi();
    onTestFinished(telegram.stop);
    const secret = 'AAsomeoneElsesTokenThatIsNotKnownHere1';
    const { code, errors } = await product.run(['main.js'], {
      environment: {
        PORT: '0',
        TELEGRAM_BOT_TOKEN: `42:${secret}`,
        TELEGRAM_API_ROOT: telegram.root,
      },
    });
    expect(code).toBe(1);
    expect(errors).toBe(
      'Telegram does not accept the bot token (401): check TELEGRAM_BOT_TOKEN; @BotFather shows the current one\n',
    );
  });

  it('refuses a bad environment with a line for each problem', async () => {
    const environment = { PORT: 'http', LOG_LEVEL: 'loud', TELEGRAM_BOT_TOKEN: 'secr3t' };
    expect(await product.run(['main.js'], { environment })).toEqual({
      code: 1,
      signal: null,
      output: '',
      errors: [
        'TELEGRAM_BOT_TOKEN does not look like a token of @BotFather (digits:letters)',
        'PORT must be a whole number from 0 to 65535',
        'LOG_LEVEL must be one of silent, error, warn, info, debug',
        '',
      ].join('\n'),
    });
  });

  it('refuses broken content with the errors that check prints', async () => {
    const folder = contentFolder({
      'settings.yaml': swap('unbind_phone', 'no_such'),
      'zh-CN/stray.txt': 'read by nothing',
      'en/interface.yaml': null,
    });
    const environment = { CONTENT_DIR: folder };
    const checked = await product.run(['cli.js', 'check'], { environment });
    const lines = checked.output.trim().split('\n').slice(0, -1);
    const errors = lines.filter((line) => !line.endsWith(' (warning)'));
    expect(errors).toHaveLength(2);
    expect(await product.run(['main.js'], { environment })).toEqual({
      code: 1,
      signal: null,
      output: '',
      errors: `${errors.join('\n')}\n`,
    });
  });

  it('says so when the content folder is missing', async () => {
    const environment = { CONTENT_DIR: '/no/such/folder' };
    const { code, errors } = await product.run(['main.js'], { environment });
    expect([code, errors]).toEqual([1, '/no/such/folder:1:1 is missing\n']);
  });

  it('says so in one line when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    const bound = await vi.waitFor(() => {
      const address = other.address();
      if (address === null || typeof address === 'string') throw new Error('does not listen yet');
      return address;
    });
    const environment = { PORT: String(bound.port) };
    const { code, output, errors } = await product.run(['main.js'], { environment });
    expect([code, output]).toEqual([1, '']);
    expect(errors).toBe(
      `Cannot listen on 127.0.0.1:${bound.port}: another program has this port. Stop it, or set PORT to another number.\n`,
    );
  });

  it('takes changed content in while it runs, and keeps the last good one', async () => {
    const folder = contentFolder();
    const bot = await startBot(product, { CONTENT_DIR: folder });
    const showsTitle = (title: string) => async () =>
      expect(await bot.says('/unbind_phone')).toContain(title);
    await showsTitle('解绑绑定的手机号')();
    contentFolder({ 'zh-CN/topics.yaml': swap('解绑绑定的手机号', '换上的标题') }, folder);
    await vi.waitFor(showsTitle('换上的标题'), within);
    contentFolder({ 'settings.yaml': swap('unbind_phone', 'no_such') }, folder);
    await vi.waitFor(() => expect(bot.logged()).toContain('the last good one stays'), within);
    expect(bot.logged()).toContain(`${folder}/settings.yaml:4:5 menu.1 menu offers no_such`);
    await showsTitle('换上的标题')();
    expect((await bot.stop()).code).toBe(0);
  });
});
