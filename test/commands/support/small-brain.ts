import type { Brain } from '../../../src/bot/index.js';
import { loadBrain } from '../../../src/load-brain.js';
import {
  type Changes,
  contentFolder,
  temporaryFolder,
} from '../../knowledge/support/content-folder.js';

let unchanged: Promise<Brain> | undefined;

/** A brain of the small content, with some changes or the same for all tests of a file. */
export function smallBrain(changes?: Changes): Promise<Brain> {
  if (changes) return train(changes);
  unchanged ??= train({});
  return unchanged;
}

async function train(changes: Changes): Promise<Brain> {
  const { brain } = await loadBrain(contentFolder(changes), temporaryFolder());
  return brain;
}
