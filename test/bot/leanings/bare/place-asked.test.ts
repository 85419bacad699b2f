import { expect, it } from 'vitest';
import { placeAsked } from '../../../../src/bot/leanings/bare/place-asked.js';
import { drafting } from '../../../support/said.js';
import { inGuide, onTheWay, overviewOf } from '../../../support/scenes.js';

const at = drafting(placeAsked, inGuide(onTheWay));

it.each([
  ...['我在哪一步', '刚才说到哪了', '现在是第几步来着', '我们做到哪一步了', '講到哪了'],
  ...['where was i?', 'what step am i on', 'where did we leave off'],
])('“%s” shows the step where they are', (text) => {
  const draft = at(text);
  expect(draft?.session.at).toEqual(onTheWay);
  expect(draft?.replies[0]?.card.title).toBeDefined();
});

it.each(['第三步在哪', '在哪里点', '按钮在哪', '还有几步', 'where is the button'])(
  '“%s” asks for something else',
  (text) => {
    expect(at(text)).toBeNull();
  },
);

it('shows an overview to who is on it', () => {
  const draft = drafting(placeAsked, inGuide(overviewOf('unbind_email')))('我到哪一步了');
  expect(draft?.outcome.topics).toEqual(['unbind_email']);
});
