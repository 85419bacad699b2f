import { expect, test } from 'vitest';
import { toMatrix } from '../../src/intents/matrix.js';
import { chooseRivals, rivalsAmong } from '../../src/intents/rivals.js';
import { finish } from '../../src/intents/train.js';
import { sparse } from './sparse.js';

test('with few classes each is taught with every text', () => {
  const vectors = [sparse({ 0: 1 }), sparse({ 1: 1 })];
  const taught = finish(chooseRivals(toMatrix(vectors), Int32Array.of(0, 1), 2, 2));
  expect(taught.map((indexes) => [...indexes])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

test('with many each is taught with all its own texts and with those that resemble it', () => {
  const classes = 60;
  // Three texts a class, each with the class's feature and a little of the next class's.
  const vectors = Array.from({ length: classes * 3 }, (_, at) => {
    const label = at % classes;
    return sparse({ [label]: 0.9, [(label + 1) % classes]: 0.43 });
  });
  const labels = Int32Array.from(vectors, (_, at) => at % classes);
  const taught = finish(chooseRivals(toMatrix(vectors), labels, classes, classes));
  for (const [label, indexes] of taught.entries()) {
    const seen = new Set(indexes);
    const own = [label, label + classes, label + 2 * classes];
    const next = own.map((at) => (at + 1) % vectors.length);
    for (const at of [...own, ...next]) expect(seen, `class ${label}`).toContain(at);
  }
});

test('no class is forgotten when there is no text at all', () => {
  expect(finish(chooseRivals(toMatrix([]), new Int32Array(), 60, 0))).toHaveLength(60);
  expect(finish(chooseRivals(toMatrix([]), new Int32Array(), 0, 0))).toEqual([]);
});

test('rivals among some rows are the same ones under their new numbers', () => {
  const taught = [Int32Array.of(0, 1, 3), Int32Array.of(1, 2)];
  const kept = Uint8Array.of(1, 0, 1, 1);
  // Rows 0, 2 and 3 are 0, 1 and 2 now.
  expect(rivalsAmong(taught, kept).map((rows) => [...rows])).toEqual([[0, 2], [1]]);
});
