import { checkContent } from './check-content.js';
import { ContentError } from './content-error.js';
import type { Content } from './knowledge-base.js';
import { errorsAmong } from './problem.js';

/**
 * Loads a content folder.
 *
 * @throws {ContentError} with every error, if there is one
 */
export async function loadContent(dir: string): Promise<Content> {
  const checked = await checkContent(dir);
  if (checked.kind === 'broken') throw new ContentError(dir, errorsAmong(checked.problems));
  return checked.content;
}
