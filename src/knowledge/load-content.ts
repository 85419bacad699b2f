import { checkContent } from './check-content.js';
import { ContentError } from './content-error.js';
import type { Content } from './knowledge-base.js';

/**
 * Loads a content folder.
 *
 * @throws {ContentError} with every problem, if there is an error among them
 */
export async function loadContent(dir: string): Promise<Content> {
  const checked = await checkContent(dir);
  if (checked.kind === 'broken') throw new ContentError(dir, checked.problems);
  return checked.content;
}
