import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuestions, type Question } from '../../src/intents/evaluate/index.js';
import { loadContent, type TopicKind, type Utterance } from '../../src/knowledge/index.js';
import { shippedContent, shippedQuestions } from '../../src/paths.js';

/** The product's own content, as a classifier and those who judge it need it. */
export interface ProductData {
  readonly utterances: readonly Utterance[];
  readonly questions: readonly Question[];
  readonly kindOf: (topic: string) => TopicKind | undefined;
  /** What a topic that asks back offers; empty for any other. */
  readonly choicesOf: (topic: string) => readonly string[];
}

/**
 * Loads the shipped content and the questions of `bench/evaluation`.
 *
 * @throws {Error} with every line that is no question
 */
export async function loadProductData(): Promise<ProductData> {
  const content = await loadContent(shippedContent);
  const { topics } = content.knowledge.in['zh-CN'];
  const parsed = readdirSync(shippedQuestions)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => parseQuestions(readFileSync(join(shippedQuestions, name), 'utf8'), name));
  const problems = parsed.flatMap((file) => file.problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    utterances: await content.utterances(),
    questions: parsed.flatMap(({ questions }) => questions),
    kindOf: (topic) => topics.get(topic)?.kind,
    choicesOf: (topic) => {
      const found = topics.get(topic);
      return found?.kind === 'choice' ? found.choices : [];
    },
  };
}
