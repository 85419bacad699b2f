import { describe, expect, it } from 'vitest';
import { lostAgain } from '../../../../src/bot/leanings/codes/lost-again.js';
import { drafting } from '../../../support/said.js';
import { overviewOf } from '../../../support/scenes.js';

const at = overviewOf('unbind_phone');
const told = { inOtherHands: false, loggedIn: true };
const channels = 'caution_verification.which_channel';
const drafted = drafting(lostAgain, { at, told });

describe('who has said that they can log in', () => {
  it.each([
    '旧号收不到验证码',
    '那个号我早就不用了',
    '可是老手机号已经注销了',
    'my old number is dead',
    'i can’t get codes on my old phone',
  ])('is told what else there is to verify with: “%s”', (text) => {
    const draft = drafted(text);
    expect(draft?.outcome.topics).toEqual([channels]);
    expect(draft?.session.at).toEqual(at);
  });

  it('is led to the appeal where that was told', () => {
    const after = drafting(lostAgain, { at, told, topic: channels });
    expect(after('旧号收不到')?.session.at).toMatchObject({
      topic: 'forgot_bound',
      method: 'appeal',
    });
  });

  it.each(['旧号还能用', '新号收不到验证码', '旧号收不到怎么办？', '下一步'])(
    '“%s” is none of it',
    (text) => {
      expect(drafted(text)).toBeNull();
    },
  );
});

it('who has not said so is asked it', () => {
  const unasked = drafting(lostAgain, { at });
  expect(unasked('旧号收不到验证码')).toBeNull();
});
