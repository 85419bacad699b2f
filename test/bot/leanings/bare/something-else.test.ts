import { expect, it } from 'vitest';
import { somethingElse } from '../../../../src/bot/leanings/bare/something-else.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const at = drafting(somethingElse, atFirstStep);

it.each([
  ...[
    '我想问别的',
    '换个话题',
    '还有个问题',
    '另外问一下',
    '对了，问你个事',
    '说话啊',
    '怎么不回我',
  ],
  ...['i have another question', 'can i ask you something else?', 'something else'],
])('“%s” is listened to, and the place is kept', (text) => {
  expect(at(text)).toMatchObject({ session: { at: { step: 1 } }, outcome: { topics: [] } });
});

it.each(['别的办法', '还有别的办法吗', '问一下邮箱怎么解', '有问题的话找谁', 'another way'])(
  '“%s” asks already',
  (text) => {
    expect(at(text)).toBeNull();
  },
);
