import { expect, test } from 'vitest';
import { oncePer } from '../../src/knowledge/once-per.js';

test('a result is worked out once for each object, even where there is none', () => {
  const asked: object[] = [];
  const find = oncePer((key: object) => {
    asked.push(key);
    return undefined;
  });
  const [one, other] = [{}, {}];
  for (const key of [one, other, one, other]) expect(find(key)).toBeUndefined();
  expect(asked).toEqual([one, other]);
});
