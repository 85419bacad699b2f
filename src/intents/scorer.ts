import { NeighbourIndex } from './neighbour-index.js';
import { chooseRivals } from './rivals.js';
import { threshold, trainSvm } from './svm.js';
import { textsAtOnce, type Vector, Vectorizer } from './vectorizer.js';

/** A training text, normalised, and its class by number. */
export interface Example {
  readonly text: string;
  readonly label: number;
}

/** Raw scores of a text, one for every class. Reused by the next call. */
export interface Scores {
  /** Distance from the class's hyperplane; above 0 speaks for it. */
  readonly margin: Float32Array;
  /** Cosine similarity to the class's nearest training text, 0 to 1. */
  readonly similarity: Float32Array;
  readonly known: number;
}

/** Weights in steps of a 127th of their feature's largest: a quarter of the size, the same answers. */
export interface Quantised {
  readonly weights: Int8Array;
  readonly scales: Float32Array;
}

/** Tells how well a text fits each class, by its hyperplanes and by its nearest neighbours. */
export class Scorer {
  readonly classes: number;
  readonly vectorizer: Vectorizer;
  readonly neighbours: NeighbourIndex;
  /** Feature-major: the weights of feature `f` stand at `f * classes`, in units of `scales[f]`. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly #margin: Float32Array;
  readonly #similarity: Float32Array;

  constructor(
    classes: number,
    vectorizer: Vectorizer,
    { weights, scales }: Quantised,
    neighbours: NeighbourIndex,
  ) {
    this.classes = classes;
    this.vectorizer = vectorizer;
    this.weights = weights;
    this.scales = scales;
    this.neighbours = neighbours;
    this.#margin = new Float32Array(classes);
    this.#similarity = new Float32Array(classes);
  }

  score(normalised: string): Scores {
    const vector = this.vectorizer.transform(normalised);
    const { classes, weights, scales } = this;
    const margin = this.#margin.fill(-threshold);
    for (let at = 0; at < vector.ids.length; at++) {
      const id = vector.ids[at] as number;
      const value = (vector.values[at] as number) * (scales[id] as number);
      const from = id * classes;
      for (let label = 0; label < classes; label++)
        margin[label] = (margin[label] as number) + value * (weights[from + label] as number);
    }
    this.neighbours.similarities(vector, this.#similarity);
    return { margin, similarity: this.#similarity, known: vector.known };
  }
}

/**
 * Trains a scorer, some texts or a class at a time: yields in between, so that a running bot can
 * breathe.
 */
export function* trainScorer(
  examples: readonly Example[],
  classes: number,
  fewest: number,
): Generator<void, Scorer> {
  const vectorizer = yield* Vectorizer.fit(
    examples.map(({ text }) => text),
    fewest,
  );
  const vectors: Vector[] = [];
  for (const [index, { text }] of examples.entries()) {
    if (index % textsAtOnce === 0) yield;
    vectors.push(vectorizer.transform(text));
  }
  yield;
  const labels = Int32Array.from(examples, ({ label }) => label);
  const taught = yield* chooseRivals(vectors, labels, classes, vectorizer.features);
  const weights = new Float32Array(vectorizer.features * classes);
  for (let label = 0; label < classes; label++) {
    const column = trainSvm(
      vectors,
      taught[label] ?? new Int32Array(),
      (index) => labels[index] === label,
      vectorizer.features,
    );
    for (let feature = 0; feature < column.length; feature++)
      weights[feature * classes + label] = column[feature] as number;
    yield;
  }
  return new Scorer(
    classes,
    vectorizer,
    quantise(weights, classes),
    NeighbourIndex.build(vectors, labels, vectorizer.features),
  );
}

function quantise(weights: Float32Array, classes: number): Quantised {
  const scales = new Float32Array(weights.length / classes);
  const small = new Int8Array(weights.length);
  for (let feature = 0; feature < scales.length; feature++) {
    const from = feature * classes;
    let largest = 0;
    for (let at = from; at < from + classes; at++)
      largest = Math.max(largest, Math.abs(weights[at] as number));
    if (largest === 0) continue;
    const scale = largest / 127;
    scales[feature] = scale;
    for (let at = from; at < from + classes; at++)
      small[at] = Math.round((weights[at] as number) / scale);
  }
  return { weights: small, scales };
}
