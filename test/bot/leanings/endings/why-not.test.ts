import { describe, expect, it } from 'vitest';
import { whyNot } from '../../../../src/bot/leanings/endings/why-not.js';
import { drafting } from '../../../support/said.js';
import { inGuide, onTheWay } from '../../../support/scenes.js';

const drafted = drafting(whyNot, inGuide(onTheWay));

describe('that they have to do it themselves', () => {
  it.each([
    '所以得我自己弄咯',
    '那就是要我自己來做嗎',
    '只能我自己去解呗',
    'so i have to do it myself?',
  ])('is so, and why: “%s”', (text) => {
    const draft = drafted(text);
    expect(JSON.stringify(draft?.replies)).toMatch(/替不了你|代办做不到/);
    expect(draft?.session.at).toEqual(onTheWay);
  });

  it('leads into what they named before', () => {
    const warned = drafting(whyNot, { topic: 'caution_verification', bound: 'mailbox' });
    expect(warned('还是要我自己弄啊')?.outcome.topics).toEqual(['unbind_email']);
  });

  it.each(['我自己弄好了', '我自己的号', '能自己改吗'])('is not what is asked: “%s”', (text) => {
    expect(drafted(text)).toBeNull();
  });
});
