import { expect, it } from 'vitest';
import { stopped } from '../../../../src/bot/leanings/going/stopped.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(stopped, {});

it.each(['算了', '唉，算了吧，不弄了', '没事了', '不用了谢谢', '冇事', 'never mind', 'nvm'])(
  '“%s” is let go in peace',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['goodbye']);
  },
);

it.each(['算了，怎么解绑邮箱', '手机号不用了', '没事了怎么还收到短信', 'never mind the phone'])(
  '“%s” is not all there is',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
