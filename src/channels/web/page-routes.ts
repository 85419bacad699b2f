import { type Context, Hono } from 'hono';
import type { PageFile } from './page-files.js';

/** Serves the page's files; `index.html` is `/`. */
export function pageRoutes(files: readonly PageFile[]): Hono {
  const app = new Hono();
  const modules = files.filter(({ name }) => name.endsWith('.js'));
  // The browser fetches all modules at once, instead of one import after another.
  const preload = modules.map(({ name }) => `<${name}>; rel=modulepreload`).join(', ');
  for (const file of files) {
    if (file.name !== 'index.html') app.get(`/${file.name}`, (context) => send(context, file));
    else
      app.get('/', (context) => {
        context.header('Link', preload);
        return send(context, file);
      });
  }
  return app;
}

/** Names carry no version, so a browser asks each time; unchanged files cost it no body. */
function send(context: Context, { body, type, etag }: PageFile): Response {
  context.header('ETag', etag);
  context.header('Cache-Control', 'no-cache');
  const known = context.req.header('If-None-Match')?.split(/\s*,\s*/) ?? [];
  if (known.some((each) => each.replace(/^W\//, '') === etag)) return context.body(null, 304);
  return context.body(body, 200, { 'Content-Type': type });
}
