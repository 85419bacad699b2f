import { expect, it } from 'vitest';
import { loggedInTold } from '../../../../src/bot/leanings/places/logged-in-told.js';
import { drafting } from '../../../support/said.js';
import { inGuide, overviewOf } from '../../../support/scenes.js';

const drafted = drafting(loggedInTold, inGuide(overviewOf('unbind_phone')));

it.each(['能登录', '登着呢', '登录得上', 'i can log in'])('“%s” goes into QQ', (text) => {
  expect(drafted(text)?.session.at).toEqual({ topic: 'unbind_phone', method: 'client', step: 1 });
});

it.each(['能登录吗', '能登录，可是旧号停了', '在网页上能登录', '登不上'])(
  '“%s” does not',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);
