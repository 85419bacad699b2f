import { describe, expect, it } from 'vitest';
import { ownOtherAccount } from '../../../../src/bot/leanings/corrections/own-other-account.js';
import { drafting } from '../../../support/said.js';

const topic = 'unbind_phone.already_bound';
const drafted = drafting(ownOtherAccount, { topic });

describe('after it was told that the number is on another account', () => {
  it.each(['是我以前的号', '哦是我大学时候注册的小号', 'it’s my old account', 'mine'])(
    'one of their own: where it comes off: “%s”',
    (text) => {
      expect(drafted(text)?.session.at).toMatchObject({ topic: 'unbind_phone' });
    },
  );

  it.each(['登不上那个号', '那个号早就登不了', 'can’t log in there', 'i cannot get in'])(
    'who does not get in there is led to the appeal: “%s”',
    (text) => {
      expect(drafted(text)?.session.at).toMatchObject({ topic: 'forgot_bound', method: 'appeal' });
    },
  );

  it.each(['是我妈的号', '不是我的', '我的新号呢', '登得上'])('“%s” is none of it', (text) => {
    expect(drafted(text)).toBeNull();
  });
});

it('in another talk an old account says nothing of it', () => {
  expect(drafting(ownOtherAccount, { topic: 'faq_cost' })('是我以前的号')).toBeNull();
});
