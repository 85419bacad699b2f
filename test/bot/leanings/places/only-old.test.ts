import { describe, expect, it } from 'vitest';
import { onlyOld } from '../../../../src/bot/leanings/places/only-old.js';
import { drafting } from '../../../support/said.js';
import { inGuide, onTheWay, stepAt } from '../../../support/scenes.js';

const missing = 'caution_verification.code_not_received';
const waiting = drafting(onlyOld, { topic: missing, said: [missing] });

describe('a page that shows the number of before', () => {
  it.each([
    ...['尾数是我以前的号', '後四碼不是我現在的', '上面那个号码早就不用了', '显示的号是旧的'],
    ...["it ends in 77, that's my old number"],
  ])('“%s”: whether they can log in comes first', (text) => {
    expect(waiting(text)?.outcome.topics).toEqual(['forgot_bound']);
  });

  it('at a guide it is the appeal, where nothing else is offered', () => {
    const draft = drafting(onlyOld, inGuide(onTheWay))('尾号是我老号的');
    expect(draft?.session.at).toEqual(stepAt('forgot_bound', 'appeal', 1));
  });

  it.each(['会不会显示旧号', '码是发旧手机还是发新手机', 'old number or new one?'])(
    '“%s” only asks',
    (text) => {
      expect(drafting(onlyOld, inGuide(onTheWay))(text)).toBeNull();
    },
  );
});
