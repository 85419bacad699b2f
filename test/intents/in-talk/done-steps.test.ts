import { describe, expect, it } from 'vitest';
import { doneUpTo } from '../../../src/intents/in-talk/done-steps.js';
import { normalise } from '../../../src/intents/normalise.js';

const done = (text: string) => doneUpTo(normalise(text));

describe('doneUpTo', () => {
  it.each([
    ['前三步我都做好了', 3],
    ['第四步也弄完了', 4],
    ['1和2都会', 2],
    ['一到四步都搞完了', 4],
    ['做完第二步了', 2],
    ['I did the first four already', 4],
    ['finished steps one to three', 3],
  ])('“%s”: %s', (text, step) => {
    expect(done(text)).toBe(step);
  });

  it.each(['第四步', '我先看第四步好了', '第三步没有这个', 'what was step 2', '等了3天了'])(
    'is none in “%s”',
    (text) => {
      expect(done(text)).toBeUndefined();
    },
  );
});
