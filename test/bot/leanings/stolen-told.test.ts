import { describe, expect, it } from 'vitest';
import type { Leaning } from '../../../src/bot/leanings/leaning.js';
import { gotInTold, stolenTold } from '../../../src/bot/leanings/stolen-told.js';
import { saidIn } from '../../support/said.js';
import { sceneIn } from '../../support/scenes.js';

const topicsOf = (leaning: Leaning, text: string) => {
  const scene = sceneIn('zh-CN', { topic: 'unbind_phone' });
  return leaning(saidIn(scene, text))?.outcome.topics;
};

describe('that somebody has got in', () => {
  it('is a theft once it has happened', () => {
    expect(topicsOf(gotInTold, '有人已经登了我的QQ，怎么办')).toEqual(['forgot_bound.stolen']);
  });

  it.each(['借给别人登过我的QQ', '那人会不会登我的号', '我能不能登他的QQ'])(
    '“%s” tells of no theft',
    (text) => {
      expect(topicsOf(gotInTold, text)).toBeUndefined();
    },
  );
});

describe('that an account was taken', () => {
  it('tells what to do first, though nothing else is clear', () => {
    expect(topicsOf(stolenTold, 'some kid jacked my qq lol')).toEqual(['forgot_bound.stolen']);
  });
});
