import { describe, expect, it } from 'vitest';
import { papersAsked } from '../../../src/bot/leanings/papers-asked.js';
import { drafting } from '../../support/said.js';
import { atFirstStep, inGuide, stepAt } from '../../support/scenes.js';

const appealing = inGuide(stepAt('forgot_bound', 'appeal', 3));
const leaning = drafting(papersAsked, appealing);

describe('which papers an appeal takes', () => {
  it.each([
    ...['要不要传护照', '需要户口本吗', '驾照行不行', '身分證影本要附嗎', '使唔使影張身份證'],
    ...['do i have to upload my id?', 'do they want a selfie'],
  ])('“%s” is for the page to say, and the place is kept', (text) => {
    expect(leaning(text)?.session.at).toEqual(appealing.at);
  });

  it.each([
    ...['身份证上传了', '我没有身份证', '身份证发给你行吗', '要等多久', 'uploaded my passport'],
    ...['身份证对不上怎么办', "i don't have my id"],
  ])('“%s” is something else', (text) => {
    expect(leaning(text)).toBeNull();
  });

  it('is asked in an appeal alone', () => {
    expect(drafting(papersAsked, atFirstStep)('要身份证吗')).toBeNull();
  });
});
