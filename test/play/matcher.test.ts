import { describe, expect, it } from 'vitest';
import { parsePlace, parseTopic } from '../../src/play/matcher.js';
import { present } from '../support/cards.js';

const overview = { topic: 'forgot_bound', method: null, step: 0 };
const first = { topic: 'forgot_bound', method: 'appeal', step: 1 };
const second = { ...first, step: 2 };

describe('parseTopic', () => {
  it.each<[string, readonly string[], boolean]>([
    ['forgot_bound', ['forgot_bound'], true],
    ['forgot_bound', ['other', 'forgot_bound'], true],
    ['forgot_bound', ['forgot_bound.stolen'], false],
    ['forgot_bound', [], false],
    ['forgot_bound*', ['forgot_bound'], true],
    ['forgot_bound*', ['forgot_bound.stolen'], true],
    ['forgot_bound*', ['forgot_bounds'], false],
    ['neighbour.wechat', ['neighbour.wechat'], true],
    ['none', [], true],
    ['none', ['none_such'], false],
  ])('%s holds of %j: %s', (written, topics, holds) => {
    const matcher = present(parseTopic(written));
    expect(matcher.written).toBe(written);
    expect(matcher.holds(topics)).toBe(holds);
  });

  it.each(['', ' ', 'Unbind', '*', 'a**', 'a b', '解绑', 'a/b', '1a'])('cannot read %j', (text) => {
    expect(parseTopic(text)).toBeNull();
  });
});

describe('parsePlace', () => {
  it.each([
    ['forgot_bound', overview, true],
    ['forgot_bound', first, false],
    ['forgot_bound/appeal', first, true],
    ['forgot_bound/appeal', second, true],
    ['forgot_bound/appeal', overview, false],
    ['forgot_bound/appeal/1', first, true],
    ['forgot_bound/appeal/1', second, false],
    ['forgot_bound/other/1', first, false],
    ['forgot_bound/*', overview, true],
    ['forgot_bound/*', second, true],
    ['unbind_phone/*', second, false],
    ['forgot_bound/*', null, false],
    ['forgot_bound', null, false],
    ['none', null, true],
    ['none', overview, false],
  ])('%s holds at %j: %s', (written, at, holds) => {
    expect(present(parsePlace(written)).holds(at)).toBe(holds);
  });

  it.each(['', '/', 'a/', 'a//1', 'a/b/0', 'a/b/x', 'a/b/1/2', 'a/*/1', 'a*', 'a/b/100', 'A/b'])(
    'cannot read %j',
    (text) => {
      expect(parsePlace(text)).toBeNull();
    },
  );
});

it.each(['a'.repeat(5000), 'a.'.repeat(2500), 'a/'.repeat(2500), `${'a.'.repeat(2499)}/a!`])(
  'a long text takes no time: %.8s',
  (text) => {
    const before = performance.now();
    parseTopic(text);
    parseTopic(`${text}!`);
    parsePlace(text);
    parsePlace(`${text}/${text}!`);
    expect(performance.now() - before).toBeLessThan(5000);
  },
);
