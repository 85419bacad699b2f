import { expect, it } from 'vitest';
import { notRefused } from '../../../../src/bot/leanings/corrections/not-refused.js';
import { drafting } from '../../../support/said.js';
import { inGuide, overviewOf } from '../../../support/scenes.js';

const drafted = drafting(notRefused, inGuide(overviewOf('unbind_phone')));

it.each(['他不配合', '她不肯给我验证码', '对方不理我'])(
  '“%s” leads to the way without them',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['forgot_bound']);
  },
);

it.each(['她说用她手机上的QQ弄'])('“%s” tells whose device it is done on', (text) => {
  expect(drafted(text)?.session.at?.step).toBe(1);
});

it.each(['她的QQ绑了什么手机', '怎么登他的号', '我想看她的聊天记录'])(
  '“%s” is left to be refused',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
