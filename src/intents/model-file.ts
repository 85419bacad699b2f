import { crc32 } from 'node:zlib';
import type { Calibration } from './calibration.js';
import { Hyperplanes, type Packed, packedFor } from './hyperplanes.js';
import type { Model } from './model.js';
import { NeighbourIndex } from './neighbour-index.js';
import { Scorer } from './scorer.js';
import { Vectorizer } from './vectorizer.js';

/**
 * A model as bytes: a checksum of what follows and the length of a JSON head (32 bits each, little
 * endian), the head, then the arrays, each at a multiple of 8.
 */
export function encodeModel({ labels, scorer, calibration, exact, talk }: Model): Buffer {
  const { vectorizer, hyperplanes, neighbours } = scorer;
  const arrays = [
    vectorizer.buckets,
    vectorizer.idf,
    hyperplanes.heads,
    hyperplanes.weights,
    neighbours.offsets,
    neighbours.entries,
    neighbours.classOf,
  ];
  const head = Buffer.from(
    JSON.stringify({
      labels,
      beta: [...calibration.beta],
      thresholds: calibration.thresholds,
      exact: [...exact.keys()],
      exactLabels: [...exact.values()],
      talk: [...talk],
      lengths: arrays.map((array) => array.byteLength),
    } satisfies Head),
  );
  const prefix = Buffer.alloc(prefixLength);
  prefix.writeUInt32LE(head.length, 4);
  const parts: Buffer[] = [prefix, head, padding(head.length)];
  for (const array of arrays) {
    parts.push(
      Buffer.from(array.buffer, array.byteOffset, array.byteLength),
      padding(array.byteLength),
    );
  }
  const file = Buffer.concat(parts);
  file.writeUInt32LE(checksum(file), 0);
  return file;
}

/** A multiple of 8, as everything after it. */
const prefixLength = 8;

function checksum(file: Buffer): number {
  return crc32(file.subarray(4));
}

interface Head {
  readonly labels: readonly string[];
  readonly beta: readonly number[];
  readonly thresholds: Calibration['thresholds'];
  readonly exact: readonly string[];
  readonly exactLabels: readonly number[];
  readonly talk: readonly string[];
  readonly lengths: readonly number[];
}

/**
 * Reads what `encodeModel` wrote. The model keeps the bytes; they must not change any more.
 *
 * @throws {Error} when the bytes are anything else, or not all of it
 */
export function decodeModel(file: Buffer): Model {
  if (file.length < prefixLength || file.readUInt32LE(0) !== checksum(file))
    throw new Error('The model file is damaged.');
  // The arrays stand in the file's own memory, unless it begins where no number may.
  const aligned = file.byteOffset % 8 === 0 ? file : Buffer.from(new Uint8Array(file).buffer);
  const { buffer: bytes, byteOffset } = aligned;
  const headLength = file.readUInt32LE(4);
  const head = JSON.parse(file.toString('utf8', prefixLength, prefixLength + headLength)) as Head;
  let at = prefixLength + headLength + padding(headLength).length;
  const lengths = head.lengths.values();
  // In the order in which they were written.
  const next = <Numbers>(Type: TypedArray<Numbers>): Numbers => {
    const length = lengths.next().value ?? 0;
    const numbers = new Type(bytes, byteOffset + at, length / Type.BYTES_PER_ELEMENT);
    at += length + padding(length).length;
    return numbers;
  };
  const vectorizer = new Vectorizer(next(Int32Array), next(Float32Array));
  const hyperplanes = new Hyperplanes({
    heads: next(Int32Array),
    weights: next<Packed>(packedFor(head.labels.length)),
  });
  const neighbours = new NeighbourIndex({
    offsets: next(Int32Array),
    entries: next(Uint32Array),
    classOf: next(Uint16Array),
  });
  return {
    labels: head.labels,
    scorer: new Scorer(head.labels.length, vectorizer, hyperplanes, neighbours),
    calibration: { beta: Float64Array.from(head.beta), thresholds: head.thresholds },
    exact: new Map(head.exact.map((text, index) => [text, head.exactLabels[index] ?? 0])),
    talk: new Set(head.talk),
  };
}

interface TypedArray<Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, from: number, length: number): Numbers;
}

function padding(length: number): Buffer {
  return Buffer.alloc((8 - (length % 8)) % 8);
}
