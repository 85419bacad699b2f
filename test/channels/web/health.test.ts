import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedWeb, startWeb } from './start-web.js';

let web: StartedWeb;
let ready = false;
beforeAll(async () => {
  web = await startWeb({ isReady: () => ready });
});
afterAll(() => web.stop());

async function look(path: string): Promise<[number, unknown]> {
  const response = await fetch(new URL(path, web.address));
  return [response.status, await response.json()];
}

describe('health', () => {
  it('/healthz is ok as long as the process answers', async () => {
    expect(await look('/healthz')).toEqual([200, { status: 'ok' }]);
  });

  it('/readyz follows what the app says', async () => {
    expect(await look('/readyz')).toEqual([503, { status: 'not ready' }]);
    ready = true;
    expect(await look('/readyz')).toEqual([200, { status: 'ready' }]);
  });
});
