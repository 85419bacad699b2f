import { Hono } from 'hono';
import type { Locale } from '../../knowledge/index.js';
import type { Hub } from '../receive.js';
import { healthRoutes, type IsReady } from './health-routes.js';
import { interfaceRoutes } from './interface-routes.js';
import { messageRoutes } from './message-routes.js';
import { type Metrics, metricsRoute } from './metrics-route.js';
import { builtPage, readPage } from './page-files.js';
import { pageRoutes } from './page-routes.js';
import { refuse } from './refuse.js';
import { securityHeaders } from './security-headers.js';
import { errorFacts, type WebLog } from './web-log.js';

/** What the web channel needs. */
export interface WebOptions {
  readonly hub: Hub;
  /** The page's language where a browser names none that the bot speaks. */
  readonly defaultLocale: Locale;
  readonly log: WebLog;
  /** For `/readyz`; ready from the start if left out. */
  readonly isReady?: IsReady;
  /** For `/metrics`; there is none if left out. */
  readonly metrics?: Metrics;
  /** The built page, ending in a slash. */
  readonly pageFolder?: URL;
}

/**
 * The web chat: the page, its API, `/healthz`, `/readyz` and `/metrics`. Other rooms mount their own apps on it
 * before it serves its first request, `web.route('/staff', staff)`, and share its headers and
 * its way of failing.
 *
 * @throws {PageNotBuilt}
 */
export function createWeb(options: WebOptions): Hono {
  const { hub, defaultLocale, log, isReady = () => true, pageFolder = builtPage() } = options;
  const app = new Hono();
  app.use(securityHeaders());
  app.route('/', healthRoutes(isReady));
  if (options.metrics) app.route('/', metricsRoute(options.metrics));
  app.route('/', interfaceRoutes(hub, defaultLocale));
  app.route('/', messageRoutes(hub));
  app.route('/', pageRoutes(readPage(pageFolder)));
  app.notFound((context) => refuse(context, 404, 'There is nothing here.'));
  app.onError((error, context) => {
    const { method, path } = context.req;
    log.error({ method, path, error: errorFacts(error) }, 'a web request failed');
    return refuse(context, 500, 'Something went wrong on our side.');
  });
  return app;
}
