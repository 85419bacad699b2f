import { describe, expect, it } from 'vitest';
import { start } from '../../src/bot/start.js';
import { textBlocks } from '../../src/bot/text-blocks.js';
import { deedsOf, only } from '../support/cards.js';
import { onTheWay, sceneIn } from '../support/scenes.js';
import { topicIn } from '../support/shipped.js';

const greeting = topicIn('zh-CN', 'greeting', 'talk');
const scene = sceneIn('zh-CN', { at: onTheWay, misses: 3, localeChosen: true });

describe('start', () => {
  it('forgets all that the talk was about, but neither the language nor that there was an apology', () => {
    const talked = sceneIn('zh-TW', {
      at: onTheWay,
      localeChosen: true,
      app: 'genshin',
      topic: 'revoke_app',
      bound: 'app',
      wishes: ['unbind_email'],
      tone: { turns: 4, again: false, apologised: true },
    });
    expect(start(talked, '').session).toMatchObject({
      locale: 'zh-TW',
      localeChosen: true,
      at: null,
      app: null,
      topic: null,
      bound: null,
      wishes: [],
      tone: { apologised: true },
    });
  });

  it('greets, shows what the bot can do, and forgets the place', () => {
    const { session, replies, outcome } = start(scene, '');
    const { card } = only(replies);
    expect(card.body).toEqual(textBlocks(greeting.text));
    expect(deedsOf(card)).toEqual([
      '1t:unbind_phone',
      '1t:unbind_email',
      '1t:revoke_app',
      '1t:forgot_bound',
      '1t:faq_impact',
      '1t:why_unbind',
      '1l',
      '1t:human',
    ]);
    expect(outcome).toMatchObject({ decision: 'answer', topics: ['greeting'] });
    expect(session).toEqual({ ...scene.session, at: null, misses: 0 });
  });

  it.each([
    ['unbind_email', 'unbind_email'],
    ['forgot_bound-stolen', 'forgot_bound.stolen'],
  ])('opens what the link %s names', (payload, topic) => {
    expect(start(scene, payload).outcome).toMatchObject({ decision: 'answer', topics: [topic] });
  });

  it('comes to an article without a way back to a talk that is over', () => {
    const { session, replies } = start(scene, 'faq_impact');
    expect(session.at).toBeNull();
    expect(deedsOf(only(replies).card)).not.toContain('1r:unbind_phone:client:5');
  });

  it.each(['no_such', '-', '../../etc/passwd', '解绑'])('greets for the link %s', (payload) => {
    expect(start(scene, payload).outcome.topics).toEqual(['greeting']);
  });
});
