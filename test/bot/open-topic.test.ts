import { describe, expect, it } from 'vitest';
import { openTopic } from '../../src/bot/open-topic.js';
import { deedsOf, only, present } from '../support/cards.js';
import { onTheWay, sceneIn } from '../support/scenes.js';

const scene = sceneIn('zh-CN', { at: onTheWay, misses: 2 });
const open = (id: string) => present(openTopic(scene, id));

describe('openTopic', () => {
  it.each([
    ['unbind_email', 'answer', ['unbind_email']],
    ['faq_impact', 'answer', ['faq_impact']],
    ['thanks', 'answer', ['thanks']],
    ['neighbour.wechat', 'fallback', ['neighbour.wechat']],
    ['refusal.others_account', 'refuse', ['refusal.others_account']],
    ['choice.unbind', 'clarify', []],
  ])('decides for %s: %s', (id, decision, topics) => {
    const { outcome, replies, session } = open(id);
    expect(outcome).toMatchObject({ decision, topics, confidence: 1 });
    expect(only(replies).replaces).toBe(false);
    expect(session.misses).toBe(0);
  });

  it('stands on the overview of a guide', () => {
    expect(open('unbind_email').session.at).toEqual({
      topic: 'unbind_email',
      method: null,
      step: 0,
    });
  });

  it.each(['faq_impact', 'thanks', 'neighbour.wechat', 'refusal.others_account'])(
    'leaves a person who asks for %s on the way where they were, and leads them back',
    (id) => {
      expect(open(id).session.at).toEqual(onTheWay);
      expect(deedsOf(only(open(id).replies).card)).toContain('1r:unbind_phone:client:5');
    },
  );

  it.each([
    ['unbind_email', 'unbind_email'],
    ['faq_impact', 'faq_impact'],
    ['thanks', 'unbind_phone'],
    ['human', 'unbind_phone'],
    ['choice.unbind', 'unbind_phone'],
    ['neighbour.wechat', 'unbind_phone'],
    ['refusal.others_account', 'unbind_phone'],
  ])('after %s the talk is about %s: what helps is, and small talk is not', (id, topic) => {
    const talking = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone' });
    expect(openTopic(talking, id)?.session.topic).toBe(topic);
  });

  it('offers what a bare question chooses from', () => {
    expect(open('choice.unbind').outcome.offered).toEqual([
      'unbind_phone',
      'unbind_email',
      'revoke_app',
      'forgot_bound',
    ]);
  });

  it('hands over to a human for who wants one, and for nobody else', () => {
    expect(open('human').effects).toEqual([{ kind: 'hand-off' }]);
    expect(open('bot_identity').effects).toEqual([]);
  });

  it.each(['no_such', '', 'toString'])('is nothing for %j', (id) => {
    expect(openTopic(scene, id)).toBeNull();
  });
});
