import { describe, expect, it } from 'vitest';
import { contactsAsked } from '../../../../src/bot/leanings/danger/contacts-asked.js';
import { drafting } from '../../../support/said.js';

const at = { topic: 'forgot_bound', method: 'appeal', step: 2 };
const appealing = drafting(contactsAsked, { at, topic: 'forgot_bound' });

describe('whom to name in an appeal', () => {
  it.each([
    ...['我朋友的QQ可以做联系人吗', '联系人写谁好', '联系人要写几个', '填我妈做联系人行不行'],
    ...['聯絡人要填誰', '谁可以做联系人', '联系人怎么填', '联系人写网友行吗'],
    ...['who should I put as contacts', 'can my friend be a contact'],
  ])('“%s” is told, and the place is kept', (text) => {
    const draft = appealing(text);
    expect(draft?.outcome.decision).toBe('answer');
    expect(draft?.session.at).toEqual(at);
  });

  it.each(['联系人记不起来了', '联系人都删光了', '怎么联系你们客服', 'how do I contact support'])(
    '“%s” is something else',
    (text) => {
      expect(appealing(text)).toBeNull();
    },
  );

  it('elsewhere it is no question of an appeal', () => {
    expect(drafting(contactsAsked, {})('联系人写谁好')).toBeNull();
    expect(drafting(contactsAsked, {})('申诉联系人写谁好')).not.toBeNull();
  });
});
