import type { z } from 'zod';
import { appIdSchema, appSchema } from '../app-schema.js';
import type { AuthoredLocale } from '../locale.js';
import { phrasesSchema } from '../phrases.js';
import { fileProblem, type Problem } from '../problem.js';
import type { ContentFile } from '../read/folder.js';
import type { Role } from '../read/role.js';
import { decodeUtf8 } from '../read/utf8.js';
import { parseUtteranceList } from '../read/utterance-list.js';
import { type Point, parseYaml, type YamlFile } from '../read/yaml-file.js';
import { settingsSchema, topicIdSchema, topicSchema } from '../schema.js';
import type {
  AppDraft,
  Draft,
  Drafted,
  LocaleDraft,
  TopicDraft,
  UtteranceDraft,
  Written,
} from './draft.js';
import { glimpseNames } from './glimpse-names.js';
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

  function phrases(locale: AuthoredLocale): LocaleDraft['phrases'] {
    const read = single(`${locale}/interface.yaml`, phrasesSchema);
    return read?.value ? { value: read.value, point: read.point } : null;
  }

  function language(locale: AuthoredLocale): LocaleDraft {
    const own = [...yaml].filter(([{ role }]) => role.kind === 'topics' && role.locale === locale);
    if (own.length === 0) report(fileProblem(locale, 'has no file of topics'));
    const unread = own.flatMap(([file, read]) => (read ? [] : [glimpseNames(file.bytes)]));
    return {
      phrases: phrases(locale),
      topics: readTopics(
        own.flatMap(([, read]) => read ?? []),
        report,
      ),
      mayDefine: (id) => own.length === 0 || unread.some((mayName) => mayName(id)),
    };
  }

  const apps = [...yaml].find(([{ role }]) => role.kind === 'apps')?.[1];
  return {
    apps: apps ? readApps(apps, report) : new Map(),
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
  { locale, of, name }: Extract<Role, { kind: 'utterances' }>,
  text: string | null,
  report: Report,
): UtteranceDraft {
  const lines = text === null ? null : parseUtteranceList(text);
  if (lines?.length === 0) report(fileProblem(file, 'is empty'));
  return { file, locale, of, name, lines };
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
): Drafted<z.output<Schema>> {
  const read = matchSchema(schema, file.data, file.point);
  if (read.kind === 'misfits') report(...read.problems);
  const value = read.kind === 'fits' ? read.value : null;
  return { value, raw: file.data, point: file.point };
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
      const { value, point } = readEntry(id, fields, topicIdSchema, topicSchema, inFile, report);
      topics.set(id, { value, raw: fields, point, file: name });
    }
  return topics;
}

function readApps({ data, point }: YamlFile, report: Report): Map<string, AppDraft> {
  return new Map(
    Object.entries(data ?? {}).map(([id, fields]) => [
      id,
      readEntry(id, fields, appIdSchema, appSchema, point, report),
    ]),
  );
}

/** Reads what stands under an id. */
function readEntry<Schema extends z.ZodType>(
  id: string,
  fields: unknown,
  ids: z.ZodString,
  schema: Schema,
  inFile: Point,
  report: Report,
): Written<z.output<Schema> | null> {
  const point: Point = (path, ...rest) => inFile([id, ...path], ...rest);
  const named = ids.safeParse(id);
  for (const { message } of named.error?.issues ?? []) report(point([], message, { at: 'name' }));
  const read = matchSchema(schema, fields, point);
  if (read.kind === 'misfits') report(...read.problems);
  return { value: read.kind === 'fits' ? read.value : null, point };
}
