import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWeb, PageNotBuilt } from '../../../src/channels/web/index.js';
import { scriptedHub } from './scripted-hub.js';
import { type StartedWeb, startWeb } from './start-web.js';

let web: StartedWeb;
beforeAll(async () => {
  const metrics = new Hono()
    .get('/', (context) => context.text('up 1'))
    .get('/broken', () => {
      throw new Error('no numbers');
    });
  web = await startWeb({ mount: (app) => app.route('/metrics', metrics) });
});
afterAll(() => web.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, web.address), { headers });

describe('the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/card.css', 'text/css; charset=utf-8'],
    ['/main.js', 'text/javascript; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
  ])('%s is served as what it is', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
    expect((await response.text()).length).toBeGreaterThan(100);
  });

  it('costs a browser that has it no body', async () => {
    const etag = (await get('/card.css')).headers.get('ETag') ?? '';
    const again = await get('/card.css', { 'If-None-Match': `"other", W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const changed = await get('/card.css', { 'If-None-Match': '"other"' });
    expect(changed.status).toBe(200);
  });

  it('names its modules ahead', async () => {
    expect((await get('/')).headers.get('Link')).toContain('<main.js>; rel=modulepreload');
  });

  it.each([
    '/index.ts',
    '/tsconfig.json',
    '/../package.json',
    '/%2e%2e/app.js',
    '/api',
    '/favicon.ico',
  ])('is all there is: %s is not found', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: 'There is nothing here.' });
  });

  it('must have been built', () => {
    const options = {
      hub: scriptedHub(() => ({ replies: [] })),
      log: { error: () => {} },
    } as const;
    const pageFolder = new URL('./nowhere/', import.meta.url);
    expect(() => createWeb({ ...options, defaultLocale: 'en', pageFolder })).toThrow(PageNotBuilt);
  });
});

describe('every answer', () => {
  it.each(['/', '/main.js', '/api/interface', '/api/messages', '/healthz', '/nothing', '/metrics'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('Content-Security-Policy')?.split('; ');
      expect(policy).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
      expect(headers.get('X-Frame-Options')).toBe('DENY');
      expect(headers.get('Permissions-Policy')).toContain('camera=()');
    },
  );

  it('of a room mounted beside fails the same way', async () => {
    expect(await (await get('/metrics')).text()).toBe('up 1');
    const broken = await get('/metrics/broken');
    expect([broken.status, await broken.json()]).toEqual([
      500,
      { error: 'Something went wrong on our side.' },
    ]);
  });
});
