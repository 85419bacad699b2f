import Classifier, { type Backend } from 'natural/lib/natural/classifiers/classifier.js';
import { lookAt } from './look.js';
import { type Model, rank } from './model.js';
import { normalise } from './normalise.js';
import { finish, train } from './train.js';

/** The learning behind the classifier. An observation is a normalised text. */
class ModelBackend implements Backend<string> {
  readonly #documents: { text: string; topic: string; brief: string }[] = [];
  #model: Model | undefined;

  constructor(model?: Model) {
    this.#model = model;
  }

  addExample(text: string, topic: string): void {
    this.#documents.push({ text, topic, brief: '' });
  }

  train(): void {
    this.#model = finish(train(this.#documents));
  }

  classify(text: string): string {
    return this.getClassifications(text)[0]?.label ?? '';
  }

  getClassifications(text: string): { label: string; value: number }[] {
    if (!this.#model) throw new Error('The classifier has not been trained.');
    if (text === '') return [];
    return rank(this.#model, lookAt(text)).map(({ intent, confidence }) => ({
      label: intent,
      value: confidence,
    }));
  }
}

// A whole text is one token: views of it are the backend's business.
const wholeText = {
  tokenizeAndStem: (text: string): string[] => [normalise(text)].filter(Boolean),
};

/**
 * An intent classifier with the interface that users of `natural` know: `addDocument`, `train`,
 * `classify`, `getClassifications`. Values are calibrated confidences, 0 to 1, likeliest first; an
 * empty list (and an empty label) for a text without letter or digit. Train once.
 */
export class IntentClassifier extends Classifier<string> {
  constructor(model?: Model) {
    super(new ModelBackend(model), wholeText);
    // `natural` counts tokens in a plain object, where a token such as "constructor" is no number.
    this.features = Object.create(null) as Record<string, number>;
  }

  override textToFeatures(observation: string | string[]): string {
    return normalise(typeof observation === 'string' ? observation : observation.join(' '));
  }
}
