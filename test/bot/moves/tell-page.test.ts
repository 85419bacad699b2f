import { describe, expect, it } from 'vitest';
import { tellPage } from '../../../src/bot/moves/tell-page.js';
import { cardOf, textOf } from '../../support/cards.js';
import { onTheWay, overviewOf, sceneIn, stepAt } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';

describe('the official page', () => {
  it('is the one of the way that they go', () => {
    const at = stepAt('revoke_app', 'qq_connect', 3);
    const draft = tellPage(sceneIn('zh-CN', { at, topic: 'revoke_app' }));
    expect(textOf(draft)).toContain('connect.qq.com');
    expect(textOf(draft)).not.toContain('aq.qq.com');
    expect(draft.session.at).toEqual(at);
  });

  it('is one of the guide where their way has none', () => {
    expect(textOf(tellPage(sceneIn('zh-CN', { at: onTheWay })))).toContain('aq.qq.com');
  });

  it('can be opened from there', () => {
    const draft = tellPage(sceneIn('en', { at: overviewOf('unbind_phone') }));
    expect(cardOf(draft).keyboard.flat()).toContainEqual(
      expect.objectContaining({ kind: 'link', url: 'https://aq.qq.com/' }),
    );
  });

  it('is any of the official ones where nothing is talked about', () => {
    const text = textOf(tellPage(sceneIn('zh-CN')));
    for (const host of knowledge.settings.official_hosts) expect(text).toContain(host);
  });

  it('is the one that is named there', () => {
    const text = textOf(tellPage(sceneIn('zh-CN'), 'QQ安全中心的网址'));
    expect(text).toContain('aq.qq.com');
    expect(text).not.toContain('connect.qq.com');
    expect(textOf(tellPage(sceneIn('en'), 'where is QQ Connect'))).toContain('connect.qq.com');
  });
});
