import type { z } from 'zod';
import type { Problem } from '../knowledge/index.js';
import { type Dialogue, dialogueSchema } from './dialogue.js';
import { inWords } from './read/in-words.js';
import { parseDocuments, type YamlDocument } from './read/yaml-documents.js';

/** A dialogue, and the line of its file where it begins, from 1. */
export type WrittenDialogue = Dialogue & { readonly line: number };

/** The dialogues of a file that can be played, and everything that is wrong with the file. */
export interface ParsedDialogues {
  readonly dialogues: readonly WrittenDialogue[];
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/**
 * Reads dialogues, one a YAML document. An empty document is passed over. Never throws.
 *
 * @param file the name that problems bear
 */
export function parseDialogues(source: string, file: string): ParsedDialogues {
  const { documents, problems: unread } = parseDocuments(source, file);
  const problems = [...unread];
  const dialogues: WrittenDialogue[] = [];
  const lines = new Map<string, number>();
  for (const document of documents) {
    if (document.data === null) continue;
    const parsed = dialogueSchema.safeParse(document.data, { error: inWords });
    if (parsed.success) dialogues.push({ ...parsed.data, line: document.line });
    else problems.push(...parsed.error.issues.flatMap((issue) => told(issue, document)));
    const title = titleOf(document.data);
    const earlier = title === null ? undefined : lines.get(title);
    if (earlier !== undefined)
      problems.push(document.point(['title'], `is the title of line ${earlier} as well`));
    else if (title !== null) lines.set(title, document.point(['title'], '').line);
  }
  if (dialogues.length === 0 && problems.length === 0)
    problems.push({ file, line: 1, column: 1, path: '', message: 'is empty', severity: 'error' });
  return { dialogues, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function told(issue: z.core.$ZodIssue, { point }: YamlDocument): Problem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => point([...path, key], issue.message, 'name'))
    : [point(path, issue.message)];
}

function titleOf(data: unknown): string | null {
  const { title } = data as { title?: unknown };
  return typeof title === 'string' ? title.trim() : null;
}
