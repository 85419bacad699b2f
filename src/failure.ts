import { ConfigError } from './config.js';
import { ContentError } from './knowledge/index.js';
import { problemLines } from './problem-lines.js';

/** A class of errors. */
export type Kind = abstract new (...parameters: never) => Error;

/**
 * What to tell whoever starts the bot: for what they can mend, the lines alone; for a defect of ours,
 * everything.
 *
 * @param theirs what they can mend besides the configuration and the content
 */
export function explainFailure(error: unknown, theirs: readonly Kind[] = []): string {
  if (error instanceof ContentError) return problemLines(error.problems, error.folder).join('\n');
  if (!(error instanceof Error)) return String(error);
  const mendable = [ConfigError, ...theirs].some((kind) => error instanceof kind);
  return mendable ? error.message : (error.stack ?? error.message);
}
