import { describe, expect, it } from 'vitest';
import { stepWeighed } from '../../../../src/bot/leanings/going/step-named.js';
import { drafting } from '../../../support/said.js';
import { inGuide, onTheWay, stepAt } from '../../../support/scenes.js';

const drafted = drafting(stepWeighed, inGuide(onTheWay));

describe('one button or the other', () => {
  it.each(['这俩选哪个 我要换号', '這兩個該點哪一個', '点哪个', 'which one do i pick'])(
    'is told by the step that has both: “%s”',
    (text) => {
      expect(drafted(text)?.session.at?.step).toBe(5);
    },
  );

  it('is asked at no step that has one', () => {
    const earlier = drafting(stepWeighed, inGuide(stepAt('unbind_phone', 'client', 3)));
    expect(earlier('选哪个')?.session.at?.step).toBeUndefined();
  });

  it.each(['选哪个办法', '选好了'])('is not asked: “%s”', (text) => {
    expect(drafted(text)?.session.at?.step).toBeUndefined();
  });
});
