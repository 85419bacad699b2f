import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from './wire.js';

/** An answer that is not a success: `{error}` in plain words, never kept by a cache. */
export function refuse(context: Context, status: ContentfulStatusCode, error: string): Response {
  context.header('Cache-Control', 'no-store');
  return context.json({ error } satisfies Refusal, status);
}
