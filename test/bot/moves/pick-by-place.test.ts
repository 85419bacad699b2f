import { describe, expect, it } from 'vitest';
import { pickByPlace } from '../../../src/bot/moves/pick-by-place.js';
import { openTopic } from '../../../src/bot/open-topic.js';
import { cardOf, present, textOf } from '../../support/cards.js';
import { overviewOf, sceneIn, seeing, stepAt } from '../../support/scenes.js';
import { shippedIn } from '../../support/shipped.js';

const { phrases } = shippedIn('zh-CN');
const scene = sceneIn('zh-CN');
const choosing = seeing(scene, present(openTopic(scene, 'choice.unbind')));

describe('a choice by its place', () => {
  it.each([
    [1, 'unbind_phone'],
    [2, 'unbind_email'],
    [4, 'forgot_bound'],
  ] as const)('%s does what the button there does', (place, topic) => {
    expect(pickByPlace(choosing, place)?.outcome.topics).toEqual([topic]);
  });

  it('the last one may be the way out', () => {
    const draft = present(pickByPlace(choosing, 'last'));
    expect(draft.outcome.decision).toBe('fallback');
    expect(draft.session.misses).toBe(1);
  });

  it('counts no links', () => {
    const shown = seeing(scene, present(openTopic(scene, 'faq_rebind')));
    expect(pickByPlace(shown, 1)?.outcome.topics).toEqual(['unbind_phone.already_bound']);
  });

  it.each([0, 6, 99])('that there is not (%d) is told, with how many there are', (place) => {
    const draft = present(pickByPlace(choosing, place));
    expect(textOf(draft)).toBe(phrases.no_such_choice.replace('{choices}', '5'));
    expect(cardOf(draft).keyboard).toEqual([]);
  });

  it('of a guide’s ways may be told by what is said of them', () => {
    const ways = sceneIn('zh-CN', {
      at: overviewOf('revoke_app'),
      topic: 'revoke_app',
      choices: [{ label: '用 QQ 互联', data: '1s:revoke_app:qq_connect:1' }],
    });
    expect(pickByPlace(ways, undefined, '能一次看到全部的那个')?.session.at).toEqual(
      stepAt('revoke_app', 'qq_connect', 1),
    );
    expect(pickByPlace(ways, undefined, '就那个')).toBeNull();
  });

  it('is none where no place is named, or nothing is on screen', () => {
    expect(pickByPlace(choosing, undefined)).toBeNull();
    expect(pickByPlace(scene, 1)).toBeNull();
    expect(pickByPlace(scene, 'last')).toBeNull();
  });

  it('is none where the button is older than the content', () => {
    const choices = [
      { label: '旧的', data: '1t:gone' },
      { label: '更旧的', data: '0t:unbind_phone' },
    ];
    const old = sceneIn('zh-CN', { choices });
    expect(pickByPlace(old, 1)).toBeNull();
    expect(pickByPlace(old, 2)).toBeNull();
  });
});
