import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Config } from '../config.js';
import {
  confusionMatrix,
  crossValidate,
  htmlReport,
  measure,
  outOfScope,
  type ParsedQuestions,
  parseQuestions,
  type Report,
  textReport,
} from '../intents/evaluate/index.js';
import { backgroundOf, finishGently } from '../intents/index.js';
import type { KnowledgeBase } from '../knowledge/index.js';
import { type LoadedBrain, loadBrain } from '../load-brain.js';
import { cacheFolder, shippedQuestions } from '../paths.js';
import type { Io } from './io.js';

export interface EvaluateOptions {
  /** A file of questions to measure with. Without it: the shipped questions, and cross-validation. */
  readonly data?: string;
  /** Where to write the report as a page. */
  readonly html?: string;
}

/** Measures the classifier and prints what it comes to. Whether the questions could be read. */
export async function evaluate(
  { data, html }: EvaluateOptions,
  config: Config,
  io: Io,
): Promise<boolean> {
  const loaded = await loadBrain(config.contentDir, cacheFolder);
  const topics = topicsOf(loaded.brain.knowledge);
  const files = data === undefined ? await shippedFiles() : [data];
  const isLabel = (label: string) => label === outOfScope || topics.kindOf(label) !== undefined;
  const parsed = await Promise.all(files.map((file) => readQuestions(file, isLabel)));
  const questions = parsed.flatMap((file) => file.questions);
  const problems = parsed.flatMap((file) => file.problems);
  if (problems.length > 0) {
    io.errors.write(`${problems.join('\n')}\n`);
    return false;
  }
  const report = measure(loaded.brain.understand, questions, topics.kindOf, topics);
  io.output.write(`${files.map((file) => relative('.', file)).join(', ')}\n`);
  print(report, io);
  if (data === undefined) await printCrossValidation(loaded, io);
  if (html !== undefined) {
    await writeFile(html, htmlReport(report));
    io.output.write(`The report is in ${html}\n`);
  }
  return true;
}

async function readQuestions(
  file: string,
  isLabel: (label: string) => boolean,
): Promise<ParsedQuestions> {
  try {
    return parseQuestions(await readFile(file, 'utf8'), file, isLabel);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { questions: [], problems: [`${file} cannot be read: ${reason}`] };
  }
}

function print(report: Report, { output }: Io): void {
  output.write(`${textReport(report)}\n${confusionMatrix(report)}\n`);
}

async function printCrossValidation({ brain, content }: LoadedBrain, io: Io): Promise<void> {
  const { kindOf, choicesOf } = topicsOf(brain.knowledge);
  io.output.write(
    'Cross-validation on the content, whole briefs left out (harder than it looks):\n',
  );
  const report = await finishGently(
    crossValidate(await content.utterances(), kindOf, {
      choicesOf,
      background: backgroundOf(brain.knowledge),
    }),
  );
  io.output.write(textReport(report));
}

async function shippedFiles(): Promise<string[]> {
  const names = await readdir(shippedQuestions);
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(shippedQuestions, name));
}

function topicsOf(knowledge: KnowledgeBase) {
  const { topics } = knowledge.in['zh-CN'];
  return {
    kindOf: (id: string) => topics.get(id)?.kind,
    choicesOf: (id: string): readonly string[] => {
      const topic = topics.get(id);
      return topic?.kind === 'choice' ? topic.choices : [];
    },
  };
}
