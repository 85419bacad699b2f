import { crc32 } from 'node:zlib';
import type { Calibration } from './calibration.js';
import type { Model } from './model.js';
import { NeighbourIndex } from './neighbour-index.js';
import { Scorer } from './scorer.js';
import { Vectorizer } from './vectorizer.js';

/**
 * A model as bytes: a checksum of what follows and the length of a JSON head (32 bits each, little
 * endian), the head, then the arrays, each at a multiple of 8.
 */
export function encodeModel({ labels, scorer, calibration, exact }: Model): Buffer {
  const { vectorizer, neighbours } = scorer;
  const arrays = [
    vectorizer.buckets,
    vectorizer.idf,
    scorer.weights,
    scorer.scales,
    neighbours.offsets,
    neighbours.documents,
    neighbours.values,
    neighbours.classOf,
  ];
  const head = Buffer.from(
    JSON.stringify({
      labels,
      beta: [...calibration.beta],
      thresholds: calibration.thresholds,
      exact: [...exact.keys()],
      exactLabels: [...exact.values()],
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
  const [buckets, idf, weights, scales, offsets, documents, values, classOf] = head.lengths.map(
    (length) => {
      const from = byteOffset + at;
      at += length + padding(length).length;
      return { from, length };
    },
  );
  const int32 = (part: Part | undefined) =>
    new Int32Array(bytes, part?.from ?? 0, (part?.length ?? 0) / 4);
  const float32 = (part: Part | undefined) =>
    new Float32Array(bytes, part?.from ?? 0, (part?.length ?? 0) / 4);
  const vectorizer = new Vectorizer(int32(buckets), float32(idf));
  const quantised = {
    weights: new Int8Array(bytes, weights?.from ?? 0, weights?.length ?? 0),
    scales: float32(scales),
  };
  const neighbours = new NeighbourIndex(
    int32(offsets),
    int32(documents),
    float32(values),
    int32(classOf),
  );
  return {
    labels: head.labels,
    scorer: new Scorer(head.labels.length, vectorizer, quantised, neighbours),
    calibration: { beta: Float64Array.from(head.beta), thresholds: head.thresholds },
    exact: new Map(head.exact.map((text, index) => [text, head.exactLabels[index] ?? 0])),
  };
}

interface Part {
  readonly from: number;
  readonly length: number;
}

function padding(length: number): Buffer {
  return Buffer.alloc((8 - (length % 8)) % 8);
}
