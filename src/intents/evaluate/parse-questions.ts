import { z } from 'zod';
import type { Question } from './question.js';

const text = (what: string) =>
  z
    .string({ error: ({ input }) => (input === undefined ? 'is missing' : `is no ${what}`) })
    .min(1, 'is empty');

const questionSchema = z.object(
  {
    text: text('text'),
    label: text('text'),
    tags: z.array(text('text'), { error: 'is no list of texts' }).optional(),
  },
  { error: 'is no object' },
);

/** Questions as they stand in a file, and what is wrong with the lines that hold none. */
export interface ParsedQuestions {
  readonly questions: readonly Question[];
  /** One line each, `file:line message`, in the order of the file. */
  readonly problems: readonly string[];
}

/**
 * Reads questions from JSON lines, `{"text":"…","label":"…","tags":["…"]}`; blank lines are passed
 * over. Never throws.
 *
 * @param file the name that problems begin with
 * @param isLabel whether a label names something; without it any label does
 */
export function parseQuestions(
  jsonl: string,
  file: string,
  isLabel: (label: string) => boolean = () => true,
): ParsedQuestions {
  const questions: Question[] = [];
  const problems: string[] = [];
  for (const [index, line] of jsonl
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (Array.isArray(parsed))
      problems.push(...parsed.map((message) => `${file}:${index + 1} ${message}`));
    else if (isLabel(parsed.label)) questions.push(parsed);
    else
      problems.push(
        `${file}:${index + 1} label: no topic is named ${JSON.stringify(parsed.label)}`,
      );
  }
  return { questions, problems };
}

function parseLine(line: string): Question | string[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return ['is no JSON'];
  }
  const { success, data, error } = questionSchema.safeParse(value);
  if (success) return data;
  return error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')} ${message}`,
  );
}
