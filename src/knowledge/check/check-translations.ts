import { namesApp } from '../app-placeholder.js';
import type { AuthoredLocale } from '../locale.js';
import type { Problem } from '../problem.js';
import type { Path, Point } from '../read/yaml-file.js';
import type { Topic } from '../schema.js';
import { constants, textsOf } from '../texts.js';
import type { Draft, LocaleDraft, TopicDraft } from './draft.js';
import { listed } from './in-words.js';

const [reference, translation] = ['zh-CN', 'en'] as const satisfies AuthoredLocale[];

/** Both authored languages must say the same things: topics, methods, steps and fields. */
export function checkTranslations(draft: Draft): Problem[] {
  const theirs = draft.in[reference];
  const ours = draft.in[translation];
  const differences = [...ours.topics].flatMap(([id, { value, point }]) => {
    const other = theirs.topics.get(id);
    return value && other?.value ? compare(other.value, value, [], other.point, point) : [];
  });
  const named = [...ours.topics].flatMap(([id, draft]) => {
    const other = theirs.topics.get(id);
    return other
      ? [...namedAlone(draft, other, reference), ...namedAlone(other, draft, translation)]
      : [];
  });
  return [
    ...untranslated(theirs, ours, translation),
    ...untranslated(ours, theirs, reference),
    ...differences,
    ...named,
  ];
}

function untranslated(from: LocaleDraft, to: LocaleDraft, language: AuthoredLocale): Problem[] {
  return [...from.topics]
    .filter(([id]) => !to.topics.has(id) && !to.mayDefine(id))
    .map(([, { point }]) => point([], `is missing in ${language}`, { at: 'name' }));
}

/** A topic that names the app in one language must do so in the other, or the name would be lost. */
function namedAlone(draft: TopicDraft, other: TopicDraft, language: AuthoredLocale): Problem[] {
  if (!other.value || firstName(other.value)) return [];
  const path = draft.value && firstName(draft.value);
  return path
    ? [draft.point(path, `names the app, but nothing of the topic does in ${language}`)]
    : [];
}

function firstName(topic: Topic): Path | undefined {
  return [...textsOf(topic)].find(([, text]) => namesApp(text))?.[0];
}

/** @param a of the reference language; @param b of the translation */
function compare(a: unknown, b: unknown, path: Path, inA: Point, inB: Point): Problem[] {
  if (constants.has(String(path.at(-1))))
    return shown(a) === shown(b)
      ? []
      : [inB(path, `is ${shown(b)}, but ${shown(a)} in ${reference}`)];
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length)
      return [inB(path, `counts ${b.length}, but ${a.length} in ${reference}`, { at: 'name' })];
    return a.flatMap((item, index) => compare(item, b[index], [...path, index], inA, inB));
  }
  if (!isFields(a) || !isFields(b)) return [];
  const [namesA, namesB] = [Object.keys(a), Object.keys(b)];
  const shared = namesA.filter((name) => Object.hasOwn(b, name));
  const sharedInB = namesB.filter((name) => Object.hasOwn(a, name));
  const missing = (names: string[], other: object, point: Point, language: AuthoredLocale) =>
    names
      .filter((name) => !Object.hasOwn(other, name))
      .map((name) => point([...path, name], `is missing in ${language}`, { at: 'name' }));
  const reordered = path.at(-1) === 'methods' && shown(shared) !== shown(sharedInB);
  return [
    ...missing(namesA, b, inA, translation),
    ...missing(namesB, a, inB, reference),
    ...(reordered
      ? [inB(path, `has another order than in ${reference}: ${shown(shared)}`, { at: 'name' })]
      : []),
    ...shared.flatMap((name) => compare(a[name], b[name], [...path, name], inA, inB)),
  ];
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return Array.isArray(value) ? listed(value, 'and') : String(value);
}
