import { describe, expect, it } from 'vitest';
import { tryAgain } from '../../src/store/engine/try-again.js';

const failing = (code: string, times: number) => {
  let left = times;
  return async () => {
    if (left-- > 0) throw Object.assign(new Error(code), { code });
    return 'done';
  };
};

describe('tryAgain', () => {
  it('runs again what was given up for a deadlock or for serialization', async () => {
    expect(await tryAgain(failing('40P01', 2))).toBe('done');
    expect(await tryAgain(failing('40001', 3))).toBe('done');
  });

  it('does not for ever, nor for anything else', async () => {
    await expect(tryAgain(failing('40P01', 4))).rejects.toThrow('40P01');
    await expect(tryAgain(failing('23505', 1))).rejects.toThrow('23505');
  });
});
