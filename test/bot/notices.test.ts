import { describe, expect, it } from 'vitest';
import { noSuchChoice, stale, unknownCommand, unsupported } from '../../src/bot/notices.js';
import { fill } from '../../src/bot/phrase.js';
import { deedsOf, only } from '../support/cards.js';
import { onTheWay, sceneIn } from '../support/scenes.js';
import { shippedIn } from '../support/shipped.js';

const scene = sceneIn('zh-CN', {
  at: onTheWay,
  misses: 1,
  choices: [
    { label: '上一步', data: '1s:unbind_phone:client:4' },
    { label: '下一步', data: '1s:unbind_phone:client:6' },
  ],
});

const { phrases } = shippedIn('zh-CN');

describe.each([
  ['stale', stale, phrases.stale, 'navigate'],
  ['unknownCommand', unknownCommand, phrases.unknown_command, 'fallback'],
  ['unsupported', unsupported, phrases.unsupported, 'fallback'],
])('%s', (_, notice, text, decision) => {
  const draft = notice(scene);
  const { card, replaces } = only(draft.replies);

  it('says so below, and changes nothing', () => {
    expect(card.body).toEqual([{ kind: 'text', text }]);
    expect(replaces).toBe(false);
    expect(draft.session).toEqual(scene.session);
    expect(draft.outcome.decision).toBe(decision);
    expect(draft.outcome.topics).toEqual([]);
    expect(draft.effects).toEqual([]);
  });

  it('leads back to the step, to what the bot can do, and to a human', () => {
    expect(deedsOf(card)).toEqual([
      '1r:unbind_phone:client:5',
      '1t:unbind_phone',
      '1t:unbind_email',
      '1t:revoke_app',
      '1t:forgot_bound',
      '1t:faq_impact',
      '1t:why_unbind',
      '1t:human',
    ]);
  });

  it('has no way back for who stands in no guide', () => {
    const { replies } = notice(sceneIn('zh-CN'));
    expect(deedsOf(only(replies).card)[0]).toBe('1t:unbind_phone');
  });
});

describe('noSuchChoice', () => {
  it('tells which numbers there are, and leaves the choices on screen', () => {
    const { session, replies } = noSuchChoice(scene);
    expect(only(replies).card).toEqual({
      body: [{ kind: 'text', text: fill(phrases.no_such_choice, { choices: 2 }) }],
      keyboard: [],
    });
    expect(session).toEqual(scene.session);
  });
});
