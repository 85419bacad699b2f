import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compiled } from './support/compiled.js';
import { freshDatabase } from './support/databases.js';
import { startTelegramApi } from './telegram-api/index.js';

const root = join(import.meta.dirname, '..');

describe.each(['grammy', 'telegraf'])('examples/%s.ts', (library) => {
  it('answers with unbind-bot what its own handlers leave', async () => {
    const telegram = await startTelegramApi();
    const child = spawn(process.execPath, [await compiled(join(root, `examples/${library}.ts`))], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        BOT_TOKEN: telegram.token,
        API_ROOT: telegram.root,
        DATABASE_URL: await freshDatabase('sqlite'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    const wang = telegram.person({ language_code: 'zh-hans' });
    wang.writes('/orders');
    await wang.sees('You have no orders.', 10_000);
    wang.writes('怎么解绑QQ绑定的手机号');
    const { buttons } = await wang.sees('解绑', 10_000);
    await wang.taps(buttons[0]?.[0]?.text ?? '');
    await telegram.settles();
    expect(wang.screens.length).toBeGreaterThan(1);
    expect(await wang.forges('mine')).toMatchObject({ text: 'That button is mine.' });
    await telegram.settles();
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await telegram.stop();
  });
});
