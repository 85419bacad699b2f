import { Composer, type Document, isMap, isScalar, isSeq, LineCounter, Parser } from 'yaml';
import { fileProblem, gradeOf, type Problem, type WarningKind } from '../problem.js';
import { isTooDeep } from './yaml-depth.js';
import { toPlain } from './yaml-plain.js';
import { findShared } from './yaml-shared.js';
import { yamlInWords } from './yaml-words.js';

/** The way to a node: field names, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/**
 * Makes a problem that points at a node: at its value, or at its field name. Where the path leads to
 * nothing (a missing field), it points at the last name on the way. An error unless told which
 * warning it is.
 */
export type Point = (
  path: Path,
  message: string,
  options?: { readonly at?: 'name' | 'value'; readonly warning?: WarningKind },
) => Problem;

/** A YAML file as plain data, with the places of everything in it. */
export interface YamlFile {
  readonly name: string;
  /** Undefined when the file cannot be read as one mapping. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly problems: readonly Problem[];
  readonly point: Point;
}

const maxSyntaxErrors = 20;

/** A file with more anchors and aliases is not meant to be content: that is one problem, not hundreds. */
const maxShared = 10;

/** Reads YAML 1.2 without what content has no use for: anchors, aliases, tags, merge keys, directives. */
export function parseYaml(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  const failed = (problems: readonly Problem[]): YamlFile => ({
    name,
    data: undefined,
    problems,
    point: (_path, message, { warning } = {}) => fileProblem(name, message, warning),
  });
  const at = (offset: number, path: Path, message: string, warning?: WarningKind): Problem => {
    const { line, col } = lines.linePos(offset);
    const place = { file: name, line, column: col };
    return { ...place, path: formatPath(path), message, ...gradeOf(warning) };
  };

  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  if (isTooDeep(tokens)) return failed([fileProblem(name, 'is nested too deeply')]);
  // The parser compares every key with every other; toPlain finds repeated keys in one pass.
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (!document) return failed([fileProblem(name, 'is empty')]);
  const errors = document.errors.slice(0, maxSyntaxErrors);
  if (errors.length > 0)
    return failed(errors.map((error) => at(error.pos[0], [], yamlInWords(error))));
  if (second)
    return failed([at(second.range[0], [], 'has a second document (---): use two files instead')]);
  if (document.directives.docStart && document.directives.yaml.explicit)
    return failed([fileProblem(name, 'has a %YAML directive: leave it out')]);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return failed([fileProblem(name, 'is empty')]);
  const shared = findShared(contents);
  if (shared.length > maxShared) {
    const message = `has ${shared.length} anchors (&) and aliases (*): write the texts out`;
    return failed([at(shared[0] ?? 0, [], message)]);
  }

  const problems: Problem[] = [];
  const data = toPlain(contents, (offset, path, message) =>
    problems.push(at(offset, path, message)),
  );
  const file: YamlFile = {
    name,
    data: isMap(contents) ? (data as Record<string, unknown>) : undefined,
    problems,
    point: (path, message, { at: part = 'value', warning } = {}) =>
      at(offsetOf(document, path, part), path, message, warning),
  };
  if (!isMap(contents)) problems.push(file.point([], 'must be a mapping of names to fields'));
  return file;
}

/** `steps.3.do`: dots between, list items from 1. */
export function formatPath(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
}

function offsetOf(document: Document.Parsed, path: Path, part: 'name' | 'value'): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && each.key.value === step);
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
      if (last && part === 'value' && !isUnwritten(node)) return startOf(node) ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

/** Whether nothing stands after the colon. */
function isUnwritten(node: unknown): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1];
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0];
}
