import { expect, it } from 'vitest';
import { whomAsked } from '../../../../src/bot/leanings/endings/whom-asked.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(whomAsked, { topic: 'unbind_phone' });

it.each(['那我该找谁啊', '這要問誰', '搞不定 应该联系哪个部门', 'so who do i contact then?'])(
  '“%s” asks for people',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['human']);
  },
);

it.each(['找谁的号都一样', '问一下怎么解绑', '谁在用我的号', 'who are you'])(
  '“%s” asks something else',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
