import { describe, expect, it } from 'vitest';
import { pushedOff } from '../../../../src/bot/leanings/things/pushed-off.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(pushedOff, { topic: 'unbind_phone' });

describe('a device that was pushed off', () => {
  it('is one where they are logged in no longer', () => {
    expect(drafted('平板上早就被挤下来了')?.outcome.topics).toEqual(['forgot_bound']);
  });

  it.each(['突然被人挤下来了', '换绑以后电脑会被踢下来吗'])('is another matter: “%s”', (text) => {
    expect(drafted(text)).toBeNull();
  });
});
