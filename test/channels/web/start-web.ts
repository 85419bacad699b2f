import type { Hono } from 'hono';
import { createWeb, serveWeb } from '../../../src/channels/web/index.js';
import { buildPage } from '../../support/build-page.js';
import { type Script, type ScriptedHub, scriptedHub } from './scripted-hub.js';

/** A web channel on a port of its own, with a scripted bot behind it. */
export interface StartedWeb {
  readonly address: string;
  readonly port: number;
  readonly hub: ScriptedHub;
  /** What the channel logged. */
  readonly logged: { readonly facts: object; readonly message: string }[];
  readonly stop: () => Promise<void>;
}

/** What a test may change about it. */
export interface StartOptions {
  readonly script?: Script;
  readonly port?: number;
  readonly isReady?: () => boolean;
  /** Mounts another room before the server listens. */
  readonly mount?: (web: Hono) => void;
}

/** Builds the page and serves it. */
export async function startWeb(options: StartOptions = {}): Promise<StartedWeb> {
  const { script = () => ({ replies: [] }), port = 0, isReady, mount } = options;
  const page = await buildPage();
  const hub = scriptedHub(script);
  const logged: StartedWeb['logged'] = [];
  const log = { error: (facts: object, message: string) => void logged.push({ facts, message }) };
  const web = createWeb({
    hub,
    defaultLocale: 'zh-CN',
    log,
    pageFolder: page.folder,
    ...(isReady && { isReady }),
  });
  mount?.(web);
  const { address, close } = await serveWeb(web, { host: '127.0.0.1', port });
  const stop = async () => {
    await close();
    await page.remove();
  };
  return { address, port: Number(new URL(address).port), hub, logged, stop };
}
