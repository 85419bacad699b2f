import type { Block } from './card.js';

const bullet = /^[-•] /;

/**
 * An author's text as blocks: paragraphs are parted by a blank line; a paragraph of lines that begin
 * with `- ` is a list.
 */
export function textBlocks(text: string): Block[] {
  const isPlain = text !== '' && !text.includes('\n') && text.trim() === text && !bullet.test(text);
  if (isPlain) return [{ kind: 'text', text }];
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const lines = paragraph.split('\n').map((line) => line.trim());
      return lines.every((line) => bullet.test(line))
        ? { kind: 'list', ordered: false, items: lines.map((line) => line.replace(bullet, '')) }
        : { kind: 'text', text: lines.join('\n') };
    });
}
