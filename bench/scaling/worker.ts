import { loadProductData } from '../peers/product-data.js';
import { writeContent } from './content.js';
import { measureSize } from './measure-size.js';

const questionsAsked = 1000;

/**
 * Measures one size, `worker.ts TOPICS UTTERANCES`, or without these the shipped content, and prints
 * the figures as JSON.
 */
const [topics, each] = process.argv.slice(2).map(Number);
const figures =
  topics && each
    ? await measureSize(
        { topics, utterances: each },
        writeContent({ topics, utterances: each }, questionsAsked),
      )
    : await measureShipped();
process.stdout.write(JSON.stringify(figures));

async function measureShipped() {
  const { utterances, questions, kindOf } = await loadProductData();
  const answerable = questions.filter(({ label }) => kindOf(label) !== undefined);
  return await measureSize(null, {
    utterances,
    questions: answerable.map(({ text, label }) => ({ text, topic: label, brief: '' })),
  });
}
