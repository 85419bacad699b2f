import type { Block } from '../../../bot/card.js';
import { element, icon } from './dom.js';
import { withScreenLabels } from './screen-labels.js';

/** A part of a card's body. */
export function drawBlock(block: Block): HTMLElement {
  switch (block.kind) {
    case 'text':
      return element('div', { class: 'block' }, ...paragraphs(block.text));
    case 'look':
    case 'note':
      return element(
        'div',
        { class: `block aside ${block.kind}` },
        icon(block.kind),
        element(
          'div',
          {},
          element('p', { class: 'lead' }, block.label.replace(/\s*[:：]$/, '')),
          ...paragraphs(block.text),
        ),
      );
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        { class: 'block list' },
        ...block.items.map((item) => element('li', {}, ...withScreenLabels(item))),
      );
  }
}

function paragraphs(text: string): HTMLElement[] {
  return text.split(/\n{2,}/).map((part) => element('p', {}, ...withScreenLabels(part)));
}
