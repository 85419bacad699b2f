import type { Block, Button, Card } from './card.js';

/** A card as a person reads it without any markup; buttons are not in it. */
export function toPlainText(card: Card): string {
  const head = [
    card.title,
    card.progress ? `${card.progress.step} / ${card.progress.steps}` : undefined,
  ];
  const title = head.filter((part) => part !== undefined).join('  ');
  return [title, ...card.body.map(blockText)].filter((part) => part !== '').join('\n\n');
}

/** The card with its choices numbered, for channels without buttons. Links have no number. */
export function toNumberedText(card: Card): string {
  const buttons = card.keyboard.flat();
  let number = 0;
  const choices = buttons.map((button) =>
    button.kind === 'link' ? linkText(button) : `${++number}. ${button.label}`,
  );
  return [toPlainText(card), choices.join('\n')].filter((part) => part !== '').join('\n\n');
}

function linkText(button: Button & { kind: 'link' }): string {
  return `→ ${button.label} ${button.url}`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'look':
    case 'note':
      return `${block.label}${gapAfter(block.label)}${block.text}`;
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${item}`)
        .join('\n');
  }
}

/** Full-width punctuation brings its own space. */
function gapAfter(label: string): string {
  return /[：，。！？]$/.test(label) ? '' : ' ';
}
