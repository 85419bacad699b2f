import { expect, test } from 'vitest';
import { sum, tallyOf } from '../../../src/intents/evaluate/tally.js';
import { judged, understood, unknown } from './stand-ins.js';

test('a tally counts every outcome, those that never came up as 0', () => {
  const tally = tallyOf([
    judged({ text: 'a', label: 'unbind_phone' }, understood({ unbind_phone: 1 })),
    judged({ text: 'b', label: 'unbind_phone' }, understood({ unbind_phone: 1 })),
    judged({ text: 'c', label: 'unbind_phone' }, unknown()),
    judged({ text: 'd', label: 'oos' }, understood({ greeting: 1 })),
  ]);
  expect(tally).toEqual({
    in: { right: 2, family: 0, offered: 0, beneath: 0, wrong: 0, declined: 1 },
    out: { declined: 0, asked: 0, 'taken-in': 1 },
  });
  expect(sum(tally.in)).toBe(3);
  expect(sum(tally.out)).toBe(1);
});
