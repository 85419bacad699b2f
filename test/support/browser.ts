import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts Chromium without a window, as any user and with nothing installed: the package brings the
 * libraries that a bare system lacks. Start one a test file; it takes half a second.
 */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpackBrowser();
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    // The package's own arguments would switch off the same-origin policy that is under test.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
    ],
    env: { ...process.env, LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') },
  });
}

/**
 * Unpacks the browser once a machine. Test files run side by side, so each unpacks into a folder of
 * its own, and the first to be done names it.
 */
async function unpackBrowser(): Promise<string> {
  const folder = join(tmpdir(), 'unbind-bot-chromium-147');
  if (existsSync(folder)) return folder;
  const own = await mkdtemp(`${folder}-`);
  // On Lambda, and only there, the package unpacks its libraries too; it looks when imported.
  const env = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const unpack = "await (await import('@sparticuz/chromium')).default.executablePath()";
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], { env });
  try {
    await rename(own, folder);
  } catch {
    await rm(own, { recursive: true });
  }
  return folder;
}
