import { expect, it } from 'vitest';
import { wayWeighed } from '../../../../src/bot/leanings/bare/way-weighed.js';
import { textOf } from '../../../support/cards.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, inGuide, overviewOf, stepAt } from '../../../support/scenes.js';

const overview = overviewOf('unbind_email');
const on = drafting(wayWeighed, inGuide(overview));

it.each([
  ...['哪个简单', '哪种办法比较快', '你推荐哪个', '最方便的是哪个', '哪個好一點'],
  ...['which one is easier?', 'which is faster', 'which way do you recommend'],
])('“%s” hears how many steps each way has, and chooses', (text) => {
  const draft = on(text);
  expect(draft?.session.at).toEqual(overview);
  expect(draft && textOf(draft)).toMatch(/5 步.*4 步/s);
});

it.each(['随便', '都行', '你定吧', '无所谓', 'either is fine', 'you choose', 'up to you'])(
  '“%s” is led into the first',
  (text) => {
    expect(on(text)?.session.at).toEqual(stepAt('unbind_email', 'client', 1));
  },
);

it.each(['哪个邮箱', '哪个简单的密码', 'which mailbox'])('“%s” weighs no ways', (text) => {
  expect(on(text)).toBeNull();
});

it('keeps the step of who has chosen', () => {
  const step = drafting(wayWeighed, atFirstStep);
  expect(step('哪个简单')?.session.at?.step).toBe(1);
  expect(step('随便')).toBeNull();
});

it('is of no use where no ways are to choose from', () => {
  expect(drafting(wayWeighed, inGuide(overviewOf('forgot_bound')))('哪个好')).toBeNull();
});
