import { expect, it } from 'vitest';
import { givenAfterWarning } from '../../../../src/bot/leanings/danger/given-after-warning.js';
import { drafting } from '../../../support/said.js';

const offered = drafting(givenAfterWarning, { warned: 'paid-offer' });
const linked = drafting(givenAfterWarning, { warned: 'unofficial-link' });
const unwarned = drafting(givenAfterWarning, {});

it.each([
  ['已经告诉他了', 'forgot_bound.stolen'],
  ['已经付了', 'neighbour.scam_report'],
  ['没给', 'caution_verification'],
])('“%s”, after a warning, is answered by %s', (text, topic) => {
  expect(offered(text)?.outcome.topics).toEqual([topic]);
});

it('what was typed into the page that was warned of is a theft', () => {
  expect(linked('已经填了')?.outcome.topics).toEqual(['forgot_bound.stolen']);
});

it('as little tells of nothing where nobody was warned', () => {
  expect(unwarned('已经告诉他了')).toBeNull();
});
