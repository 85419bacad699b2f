import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Interface } from '../../../src/channels/web/wire.js';
import { type StartedWeb, startWeb } from './start-web.js';

let web: StartedWeb;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.stop());

const get = (query: string) => fetch(`${web.address}api/interface${query}`);

describe('GET /api/interface', () => {
  it.each([
    ['', 'zh-CN', '发送'],
    ['?locale=zh-CN', 'zh-CN', '发送'],
    ['?locale=en', 'en', 'Send'],
  ])('%s says what the page says in %s', async (query, locale, send) => {
    const words = (await (await get(query)).json()) as Interface;
    expect(words.locale).toBe(locale);
    expect(words.phrases.send).toBe(send);
    expect(words.maxTextUnits).toBe(4096);
  });

  it('names every language in its own words, with the action that chooses it', async () => {
    const { languages } = (await (await get('')).json()) as Interface;
    expect(languages).toEqual([
      { locale: 'zh-CN', name: '简体中文', action: '1g:zh-CN' },
      { locale: 'zh-TW', name: '繁體中文', action: '1g:zh-TW' },
      { locale: 'en', name: 'English', action: '1g:en' },
    ]);
  });

  it('refuses a language that the bot does not speak', async () => {
    const response = await get('?locale=fr');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'locale: is not one of zh-CN, zh-TW, en' });
  });
});
