import { describe, expect, it } from 'vitest';
import { whereThrown } from '../../src/store/inbox/where-thrown.js';

describe('whereThrown', () => {
  it('tells the kind and the place', () => {
    expect(whereThrown(new RangeError('no'))).toMatch(/^RangeError at .*where-thrown\.test\.ts/);
  });

  it('quotes nothing of the message, whatever it looks like', () => {
    const error = new Error('a secret\n    at secret (secret.ts:1:1)');
    expect(whereThrown(error)).not.toContain('secret');
    error.message = 'changed';
    expect(whereThrown(error)).toBe('Error');
  });

  it('takes anything', () => {
    for (const thrown of [null, 'secret', { secret: 1 }])
      expect(whereThrown(thrown)).toBe('something was thrown that is no error');
  });
});
