import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { expect, test } from 'vitest';

/**
 * A part that is repeated, and of which some text can be read in two ways, takes twice as long with each more of that
 * text: fifty letters then keep the process for ever. So nothing that is repeated may be read in two ways (by the test
 * of Sardinas and Patterson on what it matches).
 */

const source = join(import.meta.dirname, '../../src');

/** Where a pattern stands, and what it is. */
interface Written {
  readonly where: string;
  readonly pattern: RegExp;
}

const literal =
  /(?:^|[=(,[:?!&|]|return)\s*\/((?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gm;

function literalsIn(path: string): Written[] {
  const text = readFileSync(join(source, path), 'utf8');
  return [...text.matchAll(literal)].flatMap(({ 1: pattern = '', 2: flags = '', index }) => {
    try {
      const line = text.slice(0, index).split('\n').length;
      return [{ where: `${path}:${line}`, pattern: new RegExp(pattern, flags) }];
    } catch {
      return [];
    }
  });
}

/** Patterns that are put together when the rooms are entered. */
async function builtPatterns(): Promise<Written[]> {
  const built: Written[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, given: [string, string?]) => {
      const pattern = new target(...given);
      built.push({ where: 'built', pattern });
      return pattern;
    },
    apply: (target, _, given: [string, string?]) => {
      const pattern = new target(...given);
      built.push({ where: 'built', pattern });
      return pattern;
    },
  });
  try {
    await import('../../src/bot/index.js');
  } finally {
    globalThis.RegExp = Plain;
  }
  return built;
}

/** What a part matches would be too much to write down. */
class TooMuch extends Error {}
const most = 4000;

/** What is matched, letter for letter; a class that leaves out, or is of all Unicode, by the letters of its pattern. */
function wordsOf(element: AST.Element, letters: readonly string[], flags: string): string[] {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterClass':
    case 'CharacterSet': {
      const one = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gy]/g, ''));
      return letters.filter((letter) => one.test(letter));
    }
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.flatMap((way) => wordsOfAll(way, letters, flags));
    case 'Assertion':
      return [''];
    case 'Quantifier': {
      const once = wordsOf(element.element, letters, flags);
      const times = Array.from({ length: Math.min(element.max, 2) + 1 }, (_, count) => count);
      return times
        .filter((count) => count >= Math.min(element.min, 2))
        .flatMap((count) => joined(new Array(count).fill(once)));
    }
    default:
      throw new TooMuch();
  }
}

function wordsOfAll(way: AST.Alternative, letters: readonly string[], flags: string): string[] {
  return joined(way.elements.map((element) => wordsOf(element, letters, flags)));
}

function joined(parts: readonly (readonly string[])[]): string[] {
  let words = [''];
  for (const part of parts) {
    if (words.length * part.length > most) throw new TooMuch();
    words = words.flatMap((word) => part.map((next) => word + next));
  }
  return words;
}

/** A word by which some text is read in two ways; undefined when every text is read in one. */
function readTwice(all: readonly string[]): string | undefined {
  const words = new Set<string>();
  for (const word of all) {
    if (words.has(word)) return word;
    if (word !== '') words.add(word);
  }
  const left: string[] = [];
  const rests = (text: string, than: string) => {
    if (text !== than && text.startsWith(than)) left.push(text.slice(than.length));
  };
  for (const word of words)
    for (let end = 1; end < word.length; end++)
      if (words.has(word.slice(0, end))) left.push(word.slice(end));
  const seen = new Set<string>();
  for (let rest = left.pop(); rest !== undefined; rest = left.pop()) {
    if (words.has(rest)) return rest;
    if (seen.has(rest) || seen.size > most) continue;
    seen.add(rest);
    for (const word of words) {
      rests(word, rest);
      rests(rest, word);
    }
  }
  return undefined;
}

const parser = new RegExpParser({ ecmaVersion: 2024 });

function repeatedIn(pattern: RegExp): AST.Quantifier[] {
  const found: AST.Quantifier[] = [];
  const visit = (node: AST.Node): void => {
    if (node.type === 'Quantifier') {
      if (node.max > 20) found.push(node);
      visit(node.element);
    }
    if ('alternatives' in node) for (const way of node.alternatives) visit(way);
    if (node.type === 'Alternative') for (const element of node.elements) visit(element);
  };
  const { source: text, unicode } = pattern;
  visit(parser.parsePattern(text, 0, text.length, { unicode }));
  return found;
}

function problemsOf({ where, pattern }: Written): string[] {
  const letters = [...new Set([...pattern.source, '\u0001'])];
  return repeatedIn(pattern).flatMap(({ element, raw }) => {
    try {
      const twice = readTwice(wordsOf(element, letters, pattern.flags));
      return twice === undefined ? [] : [`${where}: “${twice}” in ${raw.slice(0, 120)}`];
    } catch (error) {
      if (error instanceof TooMuch) return [];
      throw error;
    }
  });
}

test('what is repeated in a pattern is read in one way', async () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const written = files.filter((path) => path.endsWith('.ts')).flatMap(literalsIn);
  const patterns = [...written, ...(await builtPatterns())];
  expect(patterns.length).toBeGreaterThan(400);
  expect(patterns.flatMap(problemsOf)).toEqual([]);
});
