import { describe, expect, it } from 'vitest';
import { tellsOfInside } from '../../../../src/bot/leanings/danger/now-inside.js';

describe('few words of who is in', () => {
  it('lean on a phone that is in other hands', () => {
    expect(tellsOfInside('已经登了', true)).toBe(true);
    expect(tellsOfInside('已经登了', false)).toBe(false);
  });

  it('need nothing to lean on where nobody else can be meant', () => {
    expect(tellsOfInside('人家已经进去了', false)).toBe(true);
  });
});
