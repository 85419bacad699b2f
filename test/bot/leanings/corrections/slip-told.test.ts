import { expect, it } from 'vitest';
import { slipTold } from '../../../../src/bot/leanings/corrections/slip-told.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const drafted = drafting(slipTold, inGuide(stepAt('unbind_phone', 'client', 4)));

it.each(['打错字了', '不好意思，写错字了', '手滑了', '发错了', 'sorry, typo'])(
  '“%s” asks nothing, and the place is kept',
  (text) => {
    const draft = drafted(text);
    expect(draft?.outcome.topics).toEqual([]);
    expect(draft?.session.at?.step).toBe(4);
  },
);

it.each(['绑定的时候号码打错了', '验证码输错了', '发错了邮箱怎么改'])(
  '“%s” tells of a mistake',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
