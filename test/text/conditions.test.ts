import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addCondition, endOf, holds } from '../../src/text/conditions.js';
import { letterWords } from '../../src/text/letters.js';
import { allPieces } from '../../src/text/pieces.js';

const anyClauses = fc.array(fc.array(fc.nat(allPieces - 1), { minLength: 1, maxLength: 120 }), {
  maxLength: 4,
});

it('a condition holds where a text has a piece of each clause', () => {
  fc.assert(
    fc.property(fc.array(anyClauses), fc.uniqueArray(fc.nat(allPieces - 1)), (all, there) => {
      const pieces = new Int32Array(allPieces / 32 + letterWords);
      for (const piece of there)
        pieces[piece >> 5] = (pieces[piece >> 5] ?? 0) | (1 << (piece & 31));
      const added = all.map((clauses) => addCondition({ clauses, letters: null }));
      const expected = all.map((clauses) =>
        clauses.every((clause) => clause.some((piece) => there.includes(piece))),
      );
      expect(added.map((condition) => holds(pieces, condition))).toEqual(expected);
      for (const [place, condition] of added.entries())
        if (place > 0) expect(endOf(added[place - 1] ?? 0)).toBe(condition);
    }),
  );
});
