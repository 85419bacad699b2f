import { describe, expect, it } from 'vitest';
import { onlyToChange } from '../../../../src/bot/leanings/corrections/only-change.js';
import { drafting } from '../../../support/said.js';
import { inGuide, onTheWay, stepAt } from '../../../support/scenes.js';

const leaning = drafting(onlyToChange, inGuide(onTheWay));

describe('a page that offers to change alone', () => {
  it.each([
    ...['上面是号码，下面一个更换手机号，其他的都没有', '只看到更換手機號，別的啥都沒'],
    ...['就一个换号码的按钮 别的没了', 'it only says change number, nothing else'],
  ])('“%s” is what is known of a button that is missing', (text) => {
    expect(leaning(text)?.outcome.topics).toEqual(['unbind_phone.option_missing']);
  });

  it.each(['我想更换手机号，别的没问题了吧', '更换手机号怎么弄', '别的都没了'])(
    '“%s” is not that',
    (text) => {
      expect(leaning(text)).toBeNull();
    },
  );

  it('is of numbers alone', () => {
    const atMailbox = drafting(onlyToChange, inGuide(stepAt('unbind_email', 'client', 4)));
    expect(atMailbox('就一个更换邮箱 别的没了')).toBeNull();
  });
});
