/** The modules of `natural` that are used. Its root loads databases and reads `.env`: never import it. */
declare module 'natural/lib/natural/classifiers/classifier.js' {
  import type { EventEmitter } from 'node:events';

  export interface Backend<Observation> {
    addExample(observation: Observation, label: string): void;
    train(): void;
    classify(observation: Observation): string;
    getClassifications(observation: Observation): { label: string; value: number }[];
  }

  export default class Classifier<Observation> extends EventEmitter {
    constructor(
      backend: Backend<Observation>,
      stemmer: { tokenizeAndStem(text: string): string[] },
    );
    classifier: Backend<Observation>;
    docs: { label: string; text: string[] }[];
    features: Record<string, number>;
    addDocument(text: string | string[], classification: string): void;
    textToFeatures(observation: string | string[]): Observation;
    train(): void;
    retrain(): void;
    classify(observation: string | string[]): string;
    getClassifications(observation: string | string[]): { label: string; value: number }[];
  }
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(word: string): string };
  export default porter;
}

declare module 'natural/lib/natural/util/stopwords.js' {
  const stopwords: { readonly words: readonly string[] };
  export default stopwords;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const levenshtein: {
    DamerauLevenshteinDistance(
      source: string,
      target: string,
      options?: { readonly restricted?: boolean },
    ): number;
  };
  export default levenshtein;
}
