// Copies what the chat page has besides its compiled modules to dist, where the server reads it.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';

const source = new URL('../src/channels/web/page/', import.meta.url);
const target = new URL('../dist/channels/web/page/', import.meta.url);

mkdirSync(target, { recursive: true });
for (const name of readdirSync(source))
  if (/\.(html|css|svg)$/.test(name)) copyFileSync(new URL(name, source), new URL(name, target));
