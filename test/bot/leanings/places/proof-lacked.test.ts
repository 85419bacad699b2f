import { expect, it } from 'vitest';
import { proofLacked } from '../../../../src/bot/leanings/places/proof-lacked.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(proofLacked, { topic: 'forgot_bound.appeal_rejected' });

it.each([
  '密保问题早忘了',
  '好友都没几个',
  '注册时间记不得了',
  '什么都想不起来',
  "I can't remember when I registered",
])('“%s” has nothing to prove with', (text) => {
  expect(drafted(text)?.outcome.topics).toEqual(['forgot_bound.no_proof']);
});

it.each(['资料都交了', '好友帮忙辅助行吗', '怎么解绑邮箱'])(
  '“%s” tells of no such thing',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
