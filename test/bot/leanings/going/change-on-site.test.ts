import { expect, it } from 'vitest';
import { changeOnSite } from '../../../../src/bot/leanings/going/change-on-site.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const drafted = drafting(changeOnSite, inGuide(stepAt('unbind_phone', 'client', 4)));

it.each(['网页能换吗', '在网页上可以换不', '那用官网怎么换号码', '电脑网页上有更换吗'])(
  '“%s” is led into the way that can, and told so',
  (text) => {
    const draft = drafted(text);
    expect(draft?.session.at).toEqual({ topic: 'unbind_phone', method: 'client', step: 1 });
    expect(JSON.stringify(draft?.replies)).toMatch(/只有解绑|只管解绑/);
  },
);

it.each(['换个网页打开行吗', '网页上怎么解绑', '网页上能换邮箱吗', '换成网页弄'])(
  '“%s” changes nothing there',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
