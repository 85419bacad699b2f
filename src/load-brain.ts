import type { Brain } from './bot/index.js';
import {
  backgroundOf,
  createUnderstand,
  finishGently,
  readModel,
  train,
  trainingVersion,
  writeModel,
} from './intents/index.js';
import { type Content, hashOf, prepareContent } from './knowledge/index.js';

/** What a brain is made of, and where it came from. */
export interface LoadedBrain {
  readonly brain: Brain;
  readonly content: Content;
  /** Whether the classifier had to be trained, rather than read from the cache. */
  readonly trained: boolean;
}

/**
 * Makes a brain out of a content folder. What was prepared from the same content before comes from
 * the cache; else the content is checked and the classifier trained, which takes seconds.
 *
 * @throws {ContentError} with every problem of the content
 */
export async function loadBrain(contentDir: string, cacheDir: string): Promise<LoadedBrain> {
  return toBrain(await prepareContent(contentDir, cacheDir), cacheDir);
}

/** The same for content that is loaded already. Other work goes on while the classifier trains. */
export async function toBrain(content: Content, cacheDir: string): Promise<LoadedBrain> {
  const { knowledge } = content;
  const background = backgroundOf(knowledge);
  const told = hashOf([JSON.stringify([[...background.apps], [...background.talk]])]);
  const key = `${trainingVersion}-${content.utterancesHash}-${told}`;
  const known = await readModel(cacheDir, key);
  const model = known ?? (await finishGently(train(await content.utterances(), background)));
  if (!known) await writeModel(cacheDir, key, model);
  return {
    brain: { knowledge, understand: createUnderstand(model, knowledge.apps) },
    content,
    trained: !known,
  };
}
