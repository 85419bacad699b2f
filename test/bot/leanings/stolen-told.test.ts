import { describe, expect, it } from 'vitest';
import { gotInTold, stolenTold } from '../../../src/bot/leanings/stolen-told.js';
import { drafting } from '../../support/said.js';

const gotIn = drafting(gotInTold, { topic: 'unbind_phone' });
const stolen = drafting(stolenTold, { topic: 'unbind_phone' });

describe('that somebody has got in', () => {
  it('is a theft once it has happened', () => {
    expect(gotIn('有人已经登了我的QQ，怎么办')?.outcome.topics).toEqual(['forgot_bound.stolen']);
  });

  it.each(['借给别人登过我的QQ', '那人会不会登我的号', '我能不能登他的QQ'])(
    '“%s” tells of no theft',
    (text) => {
      expect(gotIn(text)).toBeNull();
    },
  );
});

describe('that an account was taken', () => {
  it('tells what to do first, though nothing else is clear', () => {
    expect(stolen('some kid jacked my qq lol')?.outcome.topics).toEqual(['forgot_bound.stolen']);
  });
});
