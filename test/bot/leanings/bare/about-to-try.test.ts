import { expect, it } from 'vitest';
import { aboutToTry } from '../../../../src/bot/leanings/bare/about-to-try.js';
import { textOf } from '../../../support/cards.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, inGuide, overviewOf } from '../../../support/scenes.js';
import { shippedIn } from '../../../support/shipped.js';

const { follow } = shippedIn('zh-CN').wordings[0] ?? shippedIn('zh-CN').phrases;
const at = drafting(aboutToTry, atFirstStep);

it.each([
  ...[
    '我试试',
    '那我试试吧',
    '好我去试试',
    '先弄弄看',
    '等我去弄一下',
    '好的，我去找找看',
    '照做',
    '了解 我再试',
  ],
  ...['我先試試看', 'ok i’ll try that', 'let me check first', 'i will give it a try'],
])('“%s” at a step is let do it, and the place is kept', (text) => {
  const draft = at(text);
  expect(draft?.session.at?.step).toBe(1);
  expect(draft?.outcome.topics).toEqual([]);
});

it.each([
  ...['我试了', '试过了不行', '做好了', '能试试吗', '去哪弄', '帮我弄一下', '我试试网页那个'],
  ...['i tried that', 'can i try the website', 'let me check the mailbox instead'],
])('“%s” says something else', (text) => {
  expect(at(text)).toBeNull();
});

it('tells where to begin before a way is chosen, and to come back outside of guides', () => {
  const over = drafting(aboutToTry, inGuide(overviewOf('unbind_email')))('我试试');
  expect(over && textOf(over)).toBe(follow.choose_way);
  const outside = drafting(aboutToTry, { topic: 'neighbour.sim_card' });
  for (const text of ['我试试', '那我去问问运营商']) {
    const draft = outside(text);
    expect(draft && textOf(draft)).toBe(follow.trying);
  }
});

it('encourages nobody to do what they were told not to', () => {
  const refused = 'refusal.others_account';
  expect(drafting(aboutToTry, { said: [refused] })('那我试试')?.outcome.topics).toEqual([refused]);
  const warned = drafting(aboutToTry, { ...atFirstStep, warned: 'paid-offer' });
  expect(warned('我去试试')?.outcome.topics).toEqual(['caution_verification']);
});
