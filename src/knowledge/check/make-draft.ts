import type { z } from 'zod';
import type { AuthoredLocale } from '../locale.js';
import { phrasesSchema } from '../phrases.js';
import { fileProblem, type Problem } from '../problem.js';
import type { ContentFile } from '../read/folder.js';
import type { Role } from '../read/role.js';
import { decodeUtf8 } from '../read/utf8.js';
import { parseUtteranceList } from '../read/utterance-list.js';
import { type Point, parseYaml, type YamlFile } from '../read/yaml-file.js';
import { settingsSchema, topicIdSchema, topicSchema } from '../schema.js';
import type { Draft, LocaleDraft, TopicDraft, UtteranceDraft, Written } from './draft.js';
import { matchSchema } from './match-schema.js';

type Report = (...problems: readonly Problem[]) => void;

/** Reads the files one by one, reporting what is wrong with each by itself. */
export function makeDraft(files: readonly ContentFile[], report: Report): Draft {
  const yaml = new Map<ContentFile, YamlFile | null>();
  const utterances: UtteranceDraft[] = [];
  for (const file of files) {
    const text = readText(file, report);
    if (file.role.kind === 'utterances')
      utterances.push(readList(file.name, file.role, text, report));
    else yaml.set(file, text === null ? null : readYaml(file.name, text, report));
  }

  function single<Schema extends z.ZodType>(name: string, schema: Schema) {
    const [file, read] = [...yaml].find(([each]) => each.name === name) ?? [];
    if (!file) report(fileProblem(name, 'is missing'));
    return read ? readWhole(read, schema, report) : null;
  }

  function language(locale: AuthoredLocale): LocaleDraft {
    const own = [...yaml].filter(([{ role }]) => role.kind === 'topics' && role.locale === locale);
    if (own.length === 0) report(fileProblem(locale, 'has no file of topics'));
    const readable = own.flatMap(([, read]) => read ?? []);
    return {
      phrases: single(`${locale}/interface.yaml`, phrasesSchema),
      topics: readTopics(readable, report),
      complete: own.length > 0 && readable.length === own.length,
    };
  }

  return {
    settings: single('settings.yaml', settingsSchema),
    in: { 'zh-CN': language('zh-CN'), en: language('en') },
    utterances,
  };
}

function readText({ name, bytes }: ContentFile, report: Report): string | null {
  const text = bytes && decodeUtf8(name, bytes);
  if (typeof text === 'string') return text;
  if (text) report(text);
  return null;
}

function readList(
  file: string,
  { locale, topic }: Extract<Role, { kind: 'utterances' }>,
  text: string | null,
  report: Report,
): UtteranceDraft {
  const lines = text === null ? null : parseUtteranceList(text);
  if (lines?.length === 0) report(fileProblem(file, 'is empty'));
  return { file, locale, topic, lines };
}

function readYaml(name: string, text: string, report: Report): YamlFile | null {
  const file = parseYaml(name, text);
  report(...file.problems);
  return file.data ? file : null;
}

function readWhole<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
  report: Report,
): Written<z.output<Schema>> | null {
  const read = matchSchema(schema, file.data, file.point);
  if (read.kind === 'fits') return { value: read.value, point: file.point };
  report(...read.problems);
  return null;
}

function readTopics(files: readonly YamlFile[], report: Report): Map<string, TopicDraft> {
  const topics = new Map<string, TopicDraft>();
  for (const { name, data, point: inFile } of files)
    for (const [id, fields] of Object.entries(data ?? {})) {
      const earlier = topics.get(id);
      if (earlier) {
        const message = `is defined already in ${earlier.file}`;
        report(inFile([id], message, { at: 'name' }));
        continue;
      }
      const point: Point = (path, ...rest) => inFile([id, ...path], ...rest);
      const named = topicIdSchema.safeParse(id);
      for (const { message } of named.error?.issues ?? [])
        report(point([], message, { at: 'name' }));
      const read = matchSchema(topicSchema, fields, point);
      if (read.kind === 'misfits') report(...read.problems);
      topics.set(id, { value: read.kind === 'fits' ? read.value : null, point, file: name });
    }
  return topics;
}
