import { describe, expect, it } from 'vitest';
import { whatToDo } from '../../../../src/bot/leanings/bare/what-to-do.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, inGuide, overviewOf, stepAt } from '../../../support/scenes.js';

/** What is said after an answer, outside of guides. */
const answered = (topic: string) => drafting(whatToDo, { topic, said: [topic] });
const atStep = drafting(whatToDo, atFirstStep);

describe('what to do', () => {
  it.each([
    ...['怎么办', '那我该怎么办啊', '这可如何是好', '这种情况怎么处理', '那要怎麼做'],
    ...['點搞呀', '點算㗎', '點做先'],
    ...['so what should i do?', 'what am i supposed to do', 'how do i fix this'],
  ])('“%s” at a step is helped with there', (text) => {
    expect(atStep(text)).toMatchObject({
      outcome: { decision: 'navigate' },
      session: { at: stepAt('unbind_phone', 'client', 1) },
    });
  });

  it.each([
    ...['邮箱怎么办', '接下来怎么办', '第二步怎么弄', '他还在用怎么办', '怎么弄网页那个'],
    ...['what should i press', 'how do i do it on a computer'],
  ])('“%s” asks something of its own', (text) => {
    expect(atStep(text)).toBeNull();
  });

  it.each(['faq_impact', 'unbind_phone.option_missing', 'neighbour.wechat'])(
    'after %s it is about that',
    (topic) => {
      expect(answered(topic)('怎么办')?.outcome.topics).toEqual([topic]);
    },
  );

  it('leads on to the guide once the gist was told', () => {
    const tone = { turns: 2, again: true, apologised: false };
    const topic = 'unbind_email.closing';
    const told = drafting(whatToDo, { topic, said: [topic], tone });
    expect(told('那怎么办')?.outcome.topics).toEqual(['unbind_email']);
  });

  it('of money that is gone, it keeps the account first', () => {
    expect(answered('neighbour.scam_report')('怎么办')?.outcome.topics).toEqual([
      'forgot_bound.stolen',
    ]);
  });

  it.each([null, 'greeting'])('after %s it asks which thing it is about', (topic) => {
    const said = topic === null ? [] : [topic];
    const draft = drafting(whatToDo, { said })('怎么弄');
    expect(draft?.outcome).toMatchObject({ decision: 'clarify' });
  });

  it('on an overview it goes into the guide, or asks what is to be known first', () => {
    const email = drafting(whatToDo, inGuide(overviewOf('unbind_email')));
    expect(email('那我要怎么做')?.session.at).toEqual(stepAt('unbind_email', 'client', 1));
    const lost = drafting(whatToDo, inGuide(overviewOf('forgot_bound')));
    expect(lost('怎么办')?.session.at).toEqual(overviewOf('forgot_bound'));
  });

  it('leaves who is in danger to what leads them, but for the steps that they are led through', () => {
    const topic = 'forgot_bound.stolen';
    const course = { topic, stage: null, isTaken: false };
    expect(drafting(whatToDo, { ...atFirstStep, topic, course })('怎么办')).toBeNull();
    const appealing = { ...inGuide(stepAt('forgot_bound', 'appeal', 1)), course };
    expect(drafting(whatToDo, appealing)('怎么办')).not.toBeNull();
  });

  it('leaves alone what was refused', () => {
    expect(answered('refusal.others_account')('那怎么办')).toBeNull();
  });
});

it('“喺邊度㗎” before any talk asks which thing it is', () => {
  expect(drafting(whatToDo, {})('喺邊度㗎')?.outcome.decision).toBe('clarify');
});

it('offers a person at the third in a row', () => {
  const session = { topic: 'faq_impact', said: ['faq_impact'], misses: 2 };
  expect(drafting(whatToDo, session)('怎么办')?.outcome.topics).toEqual(['human']);
  expect(drafting(whatToDo, session)('在哪里弄')?.outcome.topics).not.toContain('human');
});

describe('where', () => {
  it('after an article is in the guide that it belongs to', () => {
    const draft = answered('revoke_app.wrong_account')('在哪弄');
    expect(draft?.session.at).toEqual(overviewOf('revoke_app'));
  });

  it('after an article of no guide asks which thing it is', () => {
    expect(answered('faq_cost')('哪里')?.outcome.decision).toBe('clarify');
  });

  it.each(['在哪', '设置在哪', '在哪里能看到'])('“%s” at a step is where something is', (text) => {
    expect(atStep(text)).toBeNull();
  });
});
