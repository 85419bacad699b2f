import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { LangZh } from '@nlpjs/lang-zh';
import { Nlp, type NlpClassification, type TrainingStatus } from '@nlpjs/nlp';
import type { Candidate } from '../../../src/intents/index.js';
import { shuffled } from '../shuffled.js';
import type { Contender } from './contender.js';

type Language = 'zh' | 'en';

/** NLP.js's own name for having understood nothing. */
const nothing = 'None';

const defaultThreshold = 0.5;

/**
 * NLP.js with its own defaults and both languages. A text with a Chinese character is Chinese, which
 * serves it better than its own guess; the order is a shuffled one, for with topic after topic its
 * network gets a sixth more wrong; sentiment is off, for it only takes time.
 */
export const nlpJs: Contender = {
  name: 'NLP.js',
  setup: `\`@nlpjs/nlp\` with \`lang-zh\` and \`lang-en\`, its defaults, threshold ${defaultThreshold}`,
  train: async (utterances, limitSeconds) => {
    const before = process.cpuUsage();
    let cutAfter = 0;
    const container = containerBootstrap();
    container.use(LangZh);
    container.use(LangEn);
    const nlp = new Nlp({
      container,
      languages: ['zh', 'en'],
      autoSave: false,
      autoLoad: false,
      calculateSentiment: false,
      nlu: {
        // Called after each pass over the texts; what the network has learnt by then is kept.
        log: (status: TrainingStatus) => {
          const { user, system } = process.cpuUsage(before);
          if (user + system < limitSeconds * 1e6) return;
          cutAfter = status.iterations;
          status.iterations = Number.POSITIVE_INFINITY;
        },
      },
    });
    const taught = new Set<Language>();
    for (const { text, topic } of shuffled(utterances)) {
      const language = languageOf(text);
      taught.add(language);
      nlp.addDocument(language, text, topic);
    }
    await nlp.train();
    const [only] = taught.size === 1 ? taught : [];
    return {
      threshold: defaultThreshold,
      rank: async (text) => {
        const { classifications } = await nlp.process(only ?? languageOf(text), text);
        return toCandidates(classifications);
      },
      ...(cutAfter > 0 && {
        remark: `training cut short after ${limitSeconds} processor seconds and ${cutAfter} passes`,
      }),
    };
  },
};

const han = /\p{Script=Han}/u;

function languageOf(text: string): Language {
  return han.test(text) ? 'zh' : 'en';
}

function toCandidates(classifications: readonly NlpClassification[]): Candidate[] {
  return classifications
    .filter(({ intent, score }) => intent !== nothing && score > 0)
    .map(({ intent, score }) => ({ intent, confidence: score }));
}
