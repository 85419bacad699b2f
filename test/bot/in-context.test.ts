import { describe, expect, it } from 'vitest';
import { inContext } from '../../src/bot/in-context.js';
import { openTopic } from '../../src/bot/open-topic.js';
import type { Session } from '../../src/bot/session.js';
import { present } from '../support/cards.js';
import { onTheWay, sceneIn, seeing, stepAt } from '../support/scenes.js';
import { ambiguous, candidates, understood, unknown } from '../support/understandings.js';

const unclear = ambiguous(candidates(['faq_impact', 0.4], ['forgot_bound.review_time', 0.35]));
const meant = (session: Partial<Session>, understanding = unclear) => {
  const { kind, ...rest } = inContext(sceneIn('zh-CN', session), understanding);
  return kind === 'understood' && 'intent' in rest ? rest.intent : null;
};

describe('an unclear question is taken for what the talk speaks for', () => {
  it.each<[string, Partial<Session>]>([
    ['what was answered just now', { said: ['forgot_bound.review_time'] }],
    ['what was also asked for', { wishes: ['forgot_bound.review_time'] }],
    ['what belongs to the guide in mind', { topic: 'forgot_bound' }],
    ['what belongs to the same guide as the last answer', { topic: 'forgot_bound.stolen' }],
    [
      'what is on screen',
      { choices: [{ label: '申诉要等多久', data: '1t:forgot_bound.review_time' }] },
    ],
  ])('%s', (_, session) => {
    expect(meant(session)).toBe('forgot_bound.review_time');
  });

  it('the likelier of two that it speaks for', () => {
    expect(meant({ said: ['forgot_bound.review_time', 'faq_impact'] })).toBe('faq_impact');
  });

  it('with nothing else beneath, and all else as it was read', () => {
    const read = unknown(candidates(['faq_impact', 0.3]), {
      entities: { bound: 'phone' },
      writing: 'simplified',
    });
    const { readings: _, kind: __, ...rest } = read as typeof read & { readings: unknown };
    expect(inContext(sceneIn('zh-CN', { said: ['faq_impact'] }), read)).toEqual({
      ...rest,
      kind: 'understood',
      intent: 'faq_impact',
      readings: [],
    });
  });
});

describe('it stays unclear', () => {
  it('where nothing speaks for any reading', () => {
    expect(meant({})).toBeNull();
    expect(meant({ topic: 'unbind_email', said: ['unbind_email'] })).toBeNull();
    expect(meant({ at: onTheWay })).toBeNull();
    expect(meant({}, unknown())).toBeNull();
  });

  it('where what is near is too unlikely', () => {
    const slight = unknown(candidates(['faq_rebind', 0.05], ['faq_impact', 0.04]));
    expect(meant({ said: ['faq_rebind'] }, slight)).toBeNull();
  });

  it('where something else is more than twice as likely', () => {
    const clear = ambiguous(candidates(['faq_impact', 0.6], ['faq_rebind', 0.25]));
    expect(meant({ said: ['faq_rebind'] }, clear)).toBeNull();
    const close = ambiguous(candidates(['faq_impact', 0.5], ['faq_rebind', 0.25]));
    expect(meant({ said: ['faq_rebind'] }, close)).toBe('faq_rebind');
  });
});

describe('a clear question for a guide that names no thing', () => {
  const change = understood('unbind_phone');

  it.each<[string, Partial<Session>]>([
    ['the guide they are in', { at: stepAt('unbind_email', 'client', 2), topic: 'unbind_email' }],
    ['the guide of the last answer', { topic: 'unbind_email.closing' }],
  ])('is about that of %s', (_, session) => {
    expect(meant(session, change)).toBe('unbind_email');
  });

  it('stays as it is where it names one, or an app', () => {
    const session = { topic: 'unbind_email' };
    for (const entities of [{ bound: 'phone' }, { app: 'genshin' }] as const)
      expect(meant(session, understood('unbind_phone', { entities }))).toBe('unbind_phone');
  });

  it('stays as it is where no guide about a thing is in mind', () => {
    for (const topic of [null, 'faq_impact', 'forgot_bound'])
      expect(meant({ topic }, change)).toBe('unbind_phone');
  });
});

it('a clear question is left as it is, whatever was said', () => {
  const clear = understood('faq_impact', { readings: candidates(['faq_rebind', 0.3]) });
  const scene = sceneIn('zh-CN', { said: ['faq_rebind'], topic: 'faq_rebind' });
  expect(inContext(scene, clear)).toBe(clear);
});

it('an answer speaks for what it offers', () => {
  const scene = sceneIn('zh-CN');
  const shown = seeing(scene, present(openTopic(scene, 'caution_backup')));
  const read = unknown(candidates(['neighbour.sim_card', 0.3], ['neighbour.chat_history', 0.3]));
  expect(inContext(shown, read)).toMatchObject({
    kind: 'understood',
    intent: 'neighbour.chat_history',
  });
});
