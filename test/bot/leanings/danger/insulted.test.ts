import { expect, it } from 'vitest';
import { insulted } from '../../../../src/bot/leanings/danger/insulted.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(insulted, { topic: 'unbind_phone' });

it.each(['垃圾', '什么垃圾东西', 'nmsl', '你是傻逼', '你真笨', 'useless bot'])(
  '“%s” asks nothing',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['human']);
  },
);

it.each(['垃圾短信里没有', '在垃圾箱里', '破手机号怎么解', '没用'])(
  '“%s” asks something',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
