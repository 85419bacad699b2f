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

function screenLabel(name: string): Node {
  const bracket = (text: string) => element('span', { class: 'bracket' }, text);
  return element('b', { class: 'screen-label' }, bracket('「'), name, bracket('」'));
}
