import { describe, expect, it } from 'vitest';
import { stepWeighed } from '../../../src/bot/leanings/step-named.js';
import { saidIn } from '../../support/said.js';
import { onTheWay, sceneIn, stepAt } from '../../support/scenes.js';

const stepOf = (text: string, at = onTheWay) =>
  stepWeighed(saidIn(sceneIn('zh-CN', { at, topic: 'unbind_phone' }), text))?.session.at?.step;

describe('one button or the other', () => {
  it.each(['这俩选哪个 我要换号', '這兩個該點哪一個', '点哪个', 'which one do i pick'])(
    'is told by the step that has both: “%s”',
    (text) => {
      expect(stepOf(text)).toBe(5);
    },
  );

  it('is asked at no step that has one', () => {
    expect(stepOf('选哪个', stepAt('unbind_phone', 'client', 3))).toBeUndefined();
  });

  it.each(['选哪个办法', '选好了'])('is not asked: “%s”', (text) => {
    expect(stepOf(text)).toBeUndefined();
  });
});
