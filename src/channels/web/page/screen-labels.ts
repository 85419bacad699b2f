import { element } from './dom.js';

/**
 * Text as nodes, with each screen label in 「」 set off. The brackets stay for those who copy the
 * text or hear it read.
 */
export function withScreenLabels(text: string): (Node | string)[] {
  return text.split(/(「[^「」\n]+」)/).flatMap((part) => {
    if (part === '') return [];
    return part.startsWith('「') && part.endsWith('」') ? screenLabel(part.slice(1, -1)) : part;
  });
}

/** A label is kept on one line, unless it is longer than any that is known. */
const longest = 12;

function screenLabel(name: string): Node {
  const bracket = (text: string) => element('span', { class: 'bracket' }, text);
  const kind = name.length > longest ? 'screen-label long' : 'screen-label';
  return element('b', { class: kind }, bracket('「'), name, bracket('」'));
}
