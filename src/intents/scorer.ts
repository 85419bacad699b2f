import type { Bag } from './bag.js';
import { Hyperplanes } from './hyperplanes.js';
import { type Matrix, toMatrix } from './matrix.js';
import { NeighbourIndex } from './neighbour-index.js';
import { type Column, trainSvm } from './svm.js';
import { textsAtOnce, type Vector, Vectorizer } from './vectorizer.js';

/** A training text by its features, and its class by number. */
export interface Example {
  readonly bag: Bag;
  readonly label: number;
}

/** Raw scores of a text, one for every class. Reused by the next call. */
export interface Scores {
  /** Distance from the class's hyperplane; above 0 speaks for it. */
  readonly margin: Float32Array;
  /** Cosine similarity to the class's nearest training text, 0 to 1. */
  readonly similarity: Float32Array;
  /** The share of the text's features that were seen in training, 0 to 1. */
  readonly known: number;
}

/** Tells how well a text fits each class, by its hyperplanes and by its nearest neighbours. */
export class Scorer {
  readonly vectorizer: Vectorizer;
  readonly hyperplanes: Hyperplanes;
  readonly neighbours: NeighbourIndex;
  readonly #margin: Float32Array;
  readonly #similarity: Float32Array;

  constructor(
    classes: number,
    vectorizer: Vectorizer,
    hyperplanes: Hyperplanes,
    neighbours: NeighbourIndex,
  ) {
    this.vectorizer = vectorizer;
    this.hyperplanes = hyperplanes;
    this.neighbours = neighbours;
    this.#margin = new Float32Array(classes);
    this.#similarity = new Float32Array(classes);
  }

  score(bag: Bag): Scores {
    const vector = this.vectorizer.transform(bag);
    this.hyperplanes.margins(vector, this.#margin);
    this.neighbours.similarities(vector, this.#similarity);
    return { margin: this.#margin, similarity: this.#similarity, known: vector.known };
  }
}

/** Examples as vectors. */
export interface Vectors {
  readonly vectorizer: Vectorizer;
  readonly matrix: Matrix;
  readonly labels: Int32Array;
}

/** @param fewest a feature that fewer examples have is left out */
export function* toVectors(examples: readonly Example[], fewest: number): Generator<void, Vectors> {
  const bags = examples.map(({ bag }) => bag);
  const vectorizer = yield* Vectorizer.fit(bags, fewest);
  const vectors: Vector[] = [];
  for (const [index, bag] of bags.entries()) {
    if (index % textsAtOnce === 0) yield;
    vectors.push(vectorizer.transform(bag));
  }
  const labels = Int32Array.from(examples, ({ label }) => label);
  return { vectorizer, matrix: toMatrix(vectors), labels };
}

/**
 * Trains a scorer, some texts or a class at a time: yields in between, so that a running bot can
 * breathe.
 *
 * @param rivals the rows that each class is taught with
 */
export function* trainScorer(
  { vectorizer, matrix, labels }: Vectors,
  classes: number,
  rivals: readonly Int32Array[],
): Generator<void, Scorer> {
  const { features } = vectorizer;
  const weights = new Float32Array(features);
  const columns: Column[] = [];
  for (let label = 0; label < classes; label++) {
    columns.push(trainSvm(matrix, rivals[label] ?? new Int32Array(), labels, label, weights));
    yield;
  }
  const hyperplanes = yield* Hyperplanes.of(columns, vectorizer.idf);
  yield;
  const neighbours = NeighbourIndex.of(matrix, Uint16Array.from(labels), features);
  return new Scorer(classes, vectorizer, hyperplanes, neighbours);
}
