import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecorded } from '../../../src/play/record/recorded-turn.js';

const at = { topic: 'unbind_phone', method: 'client', step: 2, steps: 6 };
const line = (fields: object): string =>
  JSON.stringify({ session: 'a', said: 'x', decision: 'navigate', topics: [], at, ...fields });

describe('parseRecorded', () => {
  it('reads what was said', () => {
    expect(parseRecorded(line({ locale: 'en', replies: [] }))).toEqual({
      session: 'a',
      locale: 'en',
      deed: { kind: 'say', text: 'x' },
      expect: { decision: 'navigate', topic: 'none', at: 'unbind_phone/client/2' },
    });
  });

  it('reads what was tapped', () => {
    const tapped = line({ said: undefined, tapped: '下一步', topics: ['human'], at: null });
    expect(parseRecorded(tapped)).toEqual({
      session: 'a',
      locale: undefined,
      deed: { kind: 'tap', label: '下一步' },
      expect: { decision: 'navigate', topic: 'human', at: 'none' },
    });
  });

  it('expects any of several topics', () => {
    expect(parseRecorded(line({ topics: ['a', 'b'] }))).toMatchObject({
      expect: { topic: ['a', 'b'] },
    });
  });

  it.each([
    ['x', 'is not JSON'],
    ['', 'is not JSON'],
    ['42', 'is no line of ask --json'],
    ['null', 'is no line of ask --json'],
    [
      '{"line":3,"error":"no button"}',
      'is an error of ask --json over line 3 of what it was asked: no button',
    ],
    ['{"error":"x"}', 'is an error of ask --json: x'],
    ['{"session":"a","text":"x"}', 'is no line of ask --json: "decision" does not fit'],
    [line({ at: { topic: 'a' } }), 'is no line of ask --json: "at" does not fit'],
    [line({ topics: ['A b'] }), 'is no line of ask --json: "topics" does not fit'],
    [line({ said: undefined }), 'must tell either what was said or what was tapped'],
    [line({ tapped: 'x' }), 'must tell either what was said or what was tapped'],
  ])('says why there is no turn in %.50s', (text, message) => {
    expect(parseRecorded(text)).toBe(message);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(typeof parseRecorded(text)).toBe('string');
      }),
    );
  });
});
