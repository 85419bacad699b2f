import {
  Composer,
  type CST,
  type Document,
  isAlias,
  Lexer,
  LineCounter,
  Parser,
  visit,
} from 'yaml';
import type { Problem } from '../../knowledge/index.js';
import { type Path, type Spot, spotOf } from './spot.js';
import { yamlInWords } from './yaml-words.js';

/** A document of a YAML file as plain data, with the places of everything in it. */
export interface YamlDocument {
  readonly data: unknown;
  /** Where it begins, from 1. */
  readonly line: number;
  /** Makes a problem that points at a value, or at its field name; see `spotOf`. */
  readonly point: (path: Path, message: string, part?: 'name' | 'value') => Problem;
}

/** The documents that can be read, and what is wrong with the others. */
export interface YamlDocuments {
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly Problem[];
}

/** No dialogue nests deeper. The composer recurses, so this is asked before. */
const mostDepth = 40;

const mostSyntaxErrors = 20;

/** Reads YAML 1.2 documents without anchors, aliases, tags and directives. Never throws. */
export function parseDocuments(source: string, file: string): YamlDocuments {
  const lines = new LineCounter();
  const problemAt = (message: string, { offset, path }: Spot): Problem => {
    const { line, col: column } = lines.linePos(offset);
    return { file, line, column, path, message, severity: 'error' };
  };
  const text = source.replace(/^\ufeff/, '');
  const tokens = tokensOf(text, lines);
  if (!tokens)
    return {
      documents: [],
      problems: [problemAt('is nested too deeply', { offset: 0, path: '' })],
    };
  const composed = new Composer({ logLevel: 'silent' }).compose(tokens, true, text.length);
  const documents: YamlDocument[] = [];
  const problems: Problem[] = [];
  for (const document of composed) {
    const found = [...syntaxErrors(document)].slice(0, mostSyntaxErrors);
    problems.push(...found.map(([offset, message]) => problemAt(message, { offset, path: '' })));
    if (found.length > 0) continue;
    const offset = document.contents?.range[0] ?? document.range[0];
    documents.push({
      data: document.toJS(),
      line: lines.linePos(offset).line,
      point: (path, message, part = 'value') => problemAt(message, spotOf(document, path, part)),
    });
  }
  return { documents, problems };
}

function tokensOf(text: string, lines: LineCounter): CST.Token[] | null {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > mostDepth) return null;
  }
  return [...tokens, ...parser.end()];
}

function* syntaxErrors(document: Document.Parsed): Generator<[offset: number, message: string]> {
  for (const error of [...document.errors, ...document.warnings])
    yield [error.pos[0], yamlInWords(error)];
  if (document.directives.yaml.explicit)
    yield [document.range[0], 'has a %YAML directive: leave it out'];
  const shared: [number, string][] = [];
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) shared.push([offset, 'is an alias (*): write the text out']);
      else if (node.anchor) shared.push([offset, 'has an anchor (&): leave it out']);
    },
  });
  yield* shared;
}
