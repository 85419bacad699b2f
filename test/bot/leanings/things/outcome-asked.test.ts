import { expect, it } from 'vitest';
import { outcomeAsked } from '../../../../src/bot/leanings/things/outcome-asked.js';
import { drafting } from '../../../support/said.js';
import { inGuide, overviewOf } from '../../../support/scenes.js';

const at = drafting(outcomeAsked, inGuide(overviewOf('unbind_email')));

it.each([
  ['does taking it off change how i log in?', 'faq_impact'],
  ['is it going to change how i sign in', 'faq_impact'],
  ['does it delete my chats', 'caution_backup'],
])('“%s” asks what comes of it: %s', (text, topic) => {
  expect(at(text)?.outcome.topics).toEqual([topic]);
});

it.each(['how do i change my login', 'i already logged out', 'the login page has changed'])(
  '“%s” asks something else',
  (text) => {
    expect(at(text)).toBeNull();
  },
);
