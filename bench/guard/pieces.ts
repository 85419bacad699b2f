import type { Random } from '../scaling/random.js';
import { pick } from './draw.js';
import type { Language } from './templates/language.js';
import { type SecretKind, things } from './things/table.js';

/** A part of a message: a secret, something ordinary that must stay, or words around them. */
export interface Piece {
  readonly text: string;
  readonly secret?: SecretKind;
  readonly ordinary?: string;
}

const parts = /\{([a-z-]+)\}|«([^«»]*)»|~/g;

const joiners: Readonly<Record<Language, readonly string[]>> = {
  simplified: ['是', '是', '：', ':', ' ', '', '是 ', '： ', '就是', '=', '为'],
  traditional: ['是', '是', '：', ':', ' ', '', '是 ', '就是'],
  english: [' is ', ' is ', ': ', ' ', ' = ', ':', ' - '],
  pinyin: [' shi ', ' shi ', ':', ' ', '', ' jiushi '],
};

/**
 * Makes a sentence of a template. `{name}` is a thing of that name, `«…»` are words that must stay,
 * `~` is any way to join a label and what it labels. Where none of these stands, all must stay.
 */
export function fill(template: string, language: Language, random: Random): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of template.matchAll(parts)) {
    if (found.index > at) pieces.push({ text: template.slice(at, found.index) });
    at = found.index + found[0].length;
    const [, name, words] = found;
    if (name !== undefined) pieces.push(thing(name, random));
    else if (words !== undefined) pieces.push({ text: words, ordinary: 'words' });
    else pieces.push({ text: pick(random, joiners[language]) });
  }
  if (template === '') return [];
  if (pieces.length === 0) return [{ text: template, ordinary: 'words' }];
  return at < template.length ? [...pieces, { text: template.slice(at) }] : pieces;
}

function thing(name: string, random: Random): Piece {
  const named = things.get(name);
  if (!named) throw new Error(`Nothing is named {${name}}`);
  const text = named.make(random);
  return named.secret ? { text, secret: named.kind } : { text, ordinary: named.kind };
}

/** Whether a template names a secret. */
export function holdsSecret(template: string): boolean {
  return [...template.matchAll(parts)].some(([, name = '']) => things.get(name)?.secret === true);
}

/** Whether a template is one thing and nothing around it. */
export const isBare = (template: string): boolean => /^\{[a-z-]+\}$/.test(template);
