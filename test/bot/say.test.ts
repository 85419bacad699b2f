import { describe, expect, it } from 'vitest';
import { say } from '../../src/bot/say.js';
import type { Locale } from '../../src/knowledge/index.js';
import { only } from '../support/cards.js';
import { onTheWay, sceneIn } from '../support/scenes.js';
import { shippedIn } from '../support/shipped.js';
import { scriptedBrain, understood, unknown } from '../support/understandings.js';

const { understand } = scriptedBrain({
  '1': understood('faq_impact'),
  会影响登录吗: understood('faq_impact', { writing: 'simplified' }),
  會影響登入嗎: understood('faq_impact', { writing: 'traditional' }),
  'does it matter': understood('faq_impact', { writing: 'english' }),
  第三步在哪: unknown([], { entities: { step: 3 }, writing: 'chinese' }),
  'the third step': unknown([], { entities: { step: 3 }, writing: 'english' }),
});
const choices = [
  { label: '上一步', data: '1s:unbind_phone:client:4' },
  { label: '下一步', data: '1s:unbind_phone:client:6' },
  { label: '旧的', data: '1t:gone' },
];
const scene = sceneIn('zh-CN', { at: onTheWay, choices });
const said = (text: string, from = scene, locale: Locale = 'zh-CN') =>
  say(from, { kind: 'said', text, locale }, understand);
const saidBody = (text: string, from = scene) => only(said(text, from).replies).card.body;
const { phrases } = shippedIn('zh-CN');

describe('what is said', () => {
  it('is a command first', () => {
    expect(said('/unbind_email').outcome).toMatchObject({
      decision: 'answer',
      topics: ['unbind_email'],
    });
    expect(said('/start faq_impact').session.at).toBeNull();
    expect(said('/menu').outcome.decision).toBe('navigate');
  });

  it('is told when it is a command that nobody knows', () => {
    expect(saidBody('/no_such')).toEqual([{ kind: 'text', text: phrases.unknown_command }]);
    expect(said('/no_such').outcome.decision).toBe('fallback');
  });

  it.each(['2', '下一步', '6'])(
    'picks a choice on screen, or is told that it cannot: %s',
    (text) => {
      const { session, replies } = said(text);
      expect(session.at?.step).toBe(text === '6' ? 5 : 6);
      expect(only(replies).replaces).toBe(false);
    },
  );

  it('is answered friendly when the choice is no more', () => {
    expect(saidBody('3')).toEqual([{ kind: 'text', text: phrases.stale }]);
    expect(said('3').outcome.decision).toBe('navigate');
  });

  it('is a question when nothing is on screen to pick from', () => {
    expect(said('1', sceneIn('zh-CN')).outcome.topics).toEqual(['faq_impact']);
  });

  it('is a step of the guide that the person is in, before it is a question', () => {
    expect(said('第三步在哪').session.at).toEqual({ ...onTheWay, step: 3 });
  });

  it('is a question at last', () => {
    expect(said('会影响登录吗').outcome).toMatchObject({
      decision: 'answer',
      topics: ['faq_impact'],
    });
  });

  it.each([
    ['会影响登录吗', 'zh-CN'],
    ['會影響登入嗎', 'zh-TW'],
    ['does it matter', 'en'],
    ['the third step', 'en'],
  ] as const)('%s is answered in its own language', (text, locale) => {
    const { session, replies } = said(text);
    expect(session.locale).toBe(locale);
    const article = shippedIn(locale).topics.get('faq_impact');
    const guide = shippedIn(locale).topics.get('unbind_phone');
    const titles = [article && 'title' in article ? article.title : '', guide?.label];
    expect(titles.some((title) => title && only(replies).card.title?.startsWith(title))).toBe(true);
  });

  it('changes no language by a number, a label or a command', () => {
    const english = sceneIn('en', { choices });
    for (const text of ['2', '下一步', '/faq_impact'])
      expect(said(text, english, 'zh-CN').session.locale).toBe('en');
  });

  it('never takes the place of a card, which has scrolled away', () => {
    for (const text of ['上一步', '换个方式', '全部步骤', 'English'])
      expect(said(text).replies.map(({ replaces }) => replaces)).toEqual([false]);
  });
});
