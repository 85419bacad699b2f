import { describe, expect, it } from 'vitest';
import { oldNumberNeeded } from '../../../../src/bot/leanings/codes/old-number-needed.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const asked = drafting(oldNumberNeeded, atFirstStep);

describe('whether the old number has to receive a code', () => {
  it.each(['换绑要旧号收码吗', '是不是要老号码接验证码啊？', 'do i need a code to the old number'])(
    '“%s”: what the check asks for tells',
    (text) => {
      expect(asked(text)?.outcome.topics).toEqual(['caution_verification.which_channel']);
    },
  );

  it.each(['要收旧号的验证码但收不到', '旧号怎么解绑', '需要旧手机在手边吗'])(
    '“%s” is not',
    (text) => {
      expect(asked(text)).toBeNull();
    },
  );
});
