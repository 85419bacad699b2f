import type { Brain } from './bot/index.js';
import {
  backgroundOf,
  createUnderstand,
  expected,
  finishGently,
  type Model,
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

/** The same for content that is loaded already. Other work goes on while the classifiers train. */
export async function toBrain(content: Content, cacheDir: string): Promise<LoadedBrain> {
  const { knowledge } = content;
  const background = backgroundOf(knowledge);
  const told = hashOf([JSON.stringify([[...background.apps], [...background.talk]])]);
  const learnt = `${trainingVersion}-${content.utterancesHash}-${told}`;
  const topics = await kept(cacheDir, learnt, async () =>
    train(await content.utterances(), background),
  );
  const inTalk = await kept(cacheDir, `${learnt}-${content.inTalkHash}`, async () =>
    train(
      [...(await content.inTalk()), ...(await content.utterances())],
      background,
      expected.inTalk,
    ),
  );
  return {
    brain: { knowledge, understand: createUnderstand(topics.model, knowledge.apps, inTalk.model) },
    content,
    trained: topics.trained || inTalk.trained,
  };
}

/** A model from the cache, else trained and kept there. */
async function kept(
  cacheDir: string,
  key: string,
  training: () => Promise<Generator<void, Model>>,
): Promise<{ readonly model: Model; readonly trained: boolean }> {
  const known = await readModel(cacheDir, key);
  if (known) return { model: known, trained: false };
  const model = await finishGently(await training());
  await writeModel(cacheDir, key, model);
  return { model, trained: true };
}
