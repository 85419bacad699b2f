import type { Context, MiddlewareHandler } from 'hono';
import { refuse } from './refuse.js';

/**
 * Refuses requests that another site's page makes a browser send. Programs that are no browser send
 * neither header and pass.
 */
export const sameOrigin: MiddlewareHandler = async (context, next) => {
  if (!isSameOrigin(context)) return refuse(context, 403, 'Requests from other sites are refused.');
  return next();
};

function isSameOrigin(context: Context): boolean {
  const site = context.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  // Browsers leave Sec-Fetch-Site out on plain http. Only hosts are compared: behind a proxy that
  // ends TLS, the page's scheme is not ours.
  const origin = context.req.header('Origin');
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === context.req.header('Host')?.toLowerCase();
}
