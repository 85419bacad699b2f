import { Hono } from 'hono';

/** What `/metrics` answers with, in the text format of Prometheus. */
export interface Metrics {
  readonly contentType: string;
  readonly read: () => Promise<string>;
}

/** `/metrics` */
export function metricsRoute({ contentType, read }: Metrics): Hono {
  return new Hono().get('/metrics', async (context) => {
    context.header('Cache-Control', 'no-store');
    return context.body(await read(), 200, { 'Content-Type': contentType });
  });
}
