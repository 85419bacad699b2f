import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuestions, type Question } from '../../src/intents/evaluate/index.js';
import { type Background, backgroundOf } from '../../src/intents/index.js';
import { loadContent, type TopicKind, type Utterance } from '../../src/knowledge/index.js';
import { shippedContent, shippedQuestions } from '../../src/paths.js';

/** The product's own content, as a classifier and those who judge it need it. */
export interface ProductData {
  readonly utterances: readonly Utterance[];
  readonly background: Background;
  readonly questions: readonly Question[];
  readonly kindOf: (topic: string) => TopicKind | undefined;
  /** What a topic that asks back offers; empty for any other. */
  readonly choicesOf: (topic: string) => readonly string[];
}

/**
 * Loads content and evaluation questions: the shipped ones, unless told.
 *
 * @throws {Error} with every line that is no question
 */
export async function loadProductData(
  contentDir = shippedContent,
  questionsDir = shippedQuestions,
): Promise<ProductData> {
  const content = await loadContent(contentDir);
  const { topics } = content.knowledge.in['zh-CN'];
  const parsed = readdirSync(questionsDir)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => parseQuestions(readFileSync(join(questionsDir, name), 'utf8'), name));
  const problems = parsed.flatMap((file) => file.problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    utterances: await content.utterances(),
    background: backgroundOf(content.knowledge),
    questions: parsed.flatMap(({ questions }) => questions),
    kindOf: (topic) => topics.get(topic)?.kind,
    choicesOf: (topic) => {
      const found = topics.get(topic);
      return found?.kind === 'choice' ? found.choices : [];
    },
  };
}
