import { type Context, Hono } from 'hono';

/** Whether the bot can answer now. */
export type IsReady = () => boolean | Promise<boolean>;

/** `/healthz`: the process runs. `/readyz`: it can answer. */
export function healthRoutes(isReady: IsReady): Hono {
  return new Hono()
    .get('/healthz', (context) => report(context, 'ok', 200))
    .get('/readyz', async (context) =>
      (await isReady()) ? report(context, 'ready', 200) : report(context, 'not ready', 503),
    );
}

function report(context: Context, status: string, code: 200 | 503): Response {
  context.header('Cache-Control', 'no-store');
  return context.json({ status }, code);
}
