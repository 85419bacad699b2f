import type { Block, Card, Progress } from '../../bot/index.js';
import { clean } from './clean.js';
import type { Span, Tag } from './html.js';

/** Lays a card out as one text: title and progress, then the body's blocks, parted by blank lines. */
export function layOut(card: Card): Span[] {
  const title = card.title === undefined ? [] : [span(card.title, ['b'])];
  const progress = card.progress ? [span(toBar(card.progress))] : [];
  const head = join([title, progress], '\n');
  return join([head, ...card.body.map(layOutBlock)], '\n\n');
}

function layOutBlock(block: Block): Span[] {
  switch (block.kind) {
    case 'text':
      return setOffLabels(block.text, []);
    case 'look':
      return labelled(block.label, setOffLabels(block.text, ['blockquote']), ['blockquote']);
    case 'note':
      return labelled(block.label, setOffLabels(block.text, ['i']), []);
    case 'list':
      return join(
        block.items.map((item, index) => [
          span(block.ordered ? `${index + 1}. ` : '• '),
          ...setOffLabels(item, []),
        ]),
        '\n',
      );
  }
}

function labelled(label: string, text: Span[], tags: readonly Tag[]): Span[] {
  // Full-width punctuation brings its own space.
  const gap = /[：，。！？]$/.test(label) ? '' : ' ';
  return [span(label, [...tags, 'b']), span(gap, tags), ...text];
}

/** Makes the screen labels in a text bold, brackets included: 「设置」. */
function setOffLabels(text: string, tags: readonly Tag[]): Span[] {
  return text
    .split(/(「[^「」\n]+」)/)
    .flatMap((part, index) =>
      index % 2 === 1 ? [span(part, [...tags, 'b'])] : setOffAddresses(part, tags),
    );
}

const address = /((?<![\w.@-])(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+(?![\w@]))/i;

/**
 * Sets addresses so that Telegram makes no link of them: one that is warned about must not be tapped, and
 * an official one is copied by a tap and has a button. Code may not stand within other tags.
 */
function setOffAddresses(text: string, tags: readonly Tag[]): Span[] {
  if (tags.includes('blockquote')) return [span(text, tags)];
  return text
    .split(address)
    .map((part, index) => span(part, index % 2 === 1 ? ['code'] : tags))
    .filter((part) => part.text !== '');
}

/** The longest guide has 12 steps; beyond that a bar says less than the numbers. */
const longestBar = 12;

function toBar({ step, steps }: Progress): string {
  const numbers = `${step} / ${steps}`;
  if (steps > longestBar || step < 0 || step > steps) return numbers;
  return `${'▰'.repeat(step)}${'▱'.repeat(steps - step)} ${numbers}`;
}

function span(text: string, tags: readonly Tag[] = []): Span {
  return { text: clean(text), tags };
}

function join(parts: readonly Span[][], separator: string): Span[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [span(separator), ...part]));
}
