import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedContent } from '../../../../src/paths.js';

/** Copies the shipped content, and of every list so many lines. */
export function copyContent(folder: string, lines: number): void {
  cpSync(shippedContent, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.txt')) continue;
    const file = join(folder, name);
    const kept = readFileSync(file, 'utf8').split('\n').slice(0, lines);
    writeFileSync(file, `${kept.join('\n')}\n`);
  }
}
