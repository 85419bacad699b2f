/** What is used of packages that bring no types, or wrong ones. */
declare module '@nlpjs/core' {
  export interface Container {
    use(plugin: unknown): void;
  }
  export function containerBootstrap(): Container;
}

declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}

declare module '@nlpjs/lang-zh' {
  export const LangZh: unknown;
}

declare module '@nlpjs/nlp' {
  import type { Container } from '@nlpjs/core';

  /** How far a network's training is; it goes on while `iterations` is below its limit. */
  export interface TrainingStatus {
    iterations: number;
    readonly error: number;
  }

  export interface NlpClassification {
    readonly intent: string;
    readonly score: number;
  }

  export interface NlpSettings {
    readonly container: Container;
    readonly languages: readonly string[];
    readonly autoSave: boolean;
    readonly autoLoad: boolean;
    readonly calculateSentiment: boolean;
    readonly nlu: { readonly log: (status: TrainingStatus, milliseconds: number) => void };
  }

  export class Nlp {
    constructor(settings: NlpSettings);
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<unknown>;
    process(
      language: string,
      text: string,
    ): Promise<{ readonly classifications: readonly NlpClassification[] }>;
  }
}

declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    constructor(stemmer: { tokenizeAndStem(text: string): string[] }, smoothing?: number);
    addDocument(text: string, label: string): void;
    train(): void;
    getClassifications(text: string): { label: string; value: number }[];
  }
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(word: string): string };
  export default PorterStemmer;
}

declare module 'natural/lib/natural/util/stopwords.js' {
  const stopWords: { readonly words: readonly string[] };
  export default stopWords;
}

declare module 'natural/lib/natural/util/stopwords_zh.js' {
  const stopWords: { readonly words: readonly string[] };
  export default stopWords;
}
