import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { bayesTokens } from './bayes-tokens.js';
import type { Contender } from './contender.js';

/** Its default of 1 favours topics with few utterances and loses up to 48 points on the public sets. */
const smoothing = 0.03;

/** `natural`'s Bayes. It has no threshold: it always answers. Its training is never cut short. */
export const bayes: Contender = {
  name: 'natural Bayes',
  setup: `\`BayesClassifier\`, smoothing ${smoothing}; words from \`Intl.Segmenter\`, stop words out, English stemmed`,
  train: async (utterances) => {
    const classifier = new BayesClassifier({ tokenizeAndStem: bayesTokens }, smoothing);
    for (const { text, topic } of utterances) classifier.addDocument(text, topic);
    classifier.train();
    return {
      threshold: 0,
      rank: (text) => {
        if (bayesTokens(text).length === 0) return [];
        const found = classifier.getClassifications(text);
        const total = found.reduce((sum, { value }) => sum + value, 0);
        // Many words together are less likely than a number can tell: then all values are 0.
        if (total === 0) return [];
        return found.map(({ label, value }) => ({ intent: label, confidence: value / total }));
      },
    };
  },
};
