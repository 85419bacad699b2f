import { describe, expect, it } from 'vitest';
import { waysOn } from '../../src/bot/here.js';
import { answeringWord, shortWord } from '../../src/bot/short-word.js';
import { buttonOf, cardOf, only } from '../support/cards.js';
import { onTheWay, sceneIn } from '../support/scenes.js';

const scene = sceneIn('zh-CN', { at: onTheWay, topic: 'faq_impact', misses: 2, said: ['thanks'] });

describe('a short word', () => {
  it('stands above the ways on, below what is on screen', () => {
    const draft = shortWord(scene, '好。\n\n- 一\n- 二');
    expect(only(draft.replies).replaces).toBe(false);
    expect(cardOf(draft)).toEqual({
      body: [
        { kind: 'text', text: '好。' },
        { kind: 'list', ordered: false, items: ['一', '二'] },
      ],
      keyboard: waysOn(scene),
    });
  });

  it('is a move, which leaves the person where they are, understood', () => {
    const { outcome, session, effects } = shortWord(scene, '好。');
    expect(outcome).toMatchObject({ decision: 'navigate', topics: [], offered: [] });
    expect(session).toEqual({ ...scene.session, misses: 0 });
    expect(effects).toEqual([]);
  });

  it('may answer what was asked, though no topic does', () => {
    const answering = answeringWord(scene, '好。');
    expect(answering.outcome).toMatchObject({ decision: 'answer', topics: [] });
    expect(cardOf(answering)).toEqual(cardOf(shortWord(scene, '好。')));
  });

  it('may have other ways on, or none', () => {
    const keyboard = [[buttonOf('别的')]];
    expect(cardOf(shortWord(scene, '好。', keyboard)).keyboard).toEqual(keyboard);
    expect(cardOf(shortWord(scene, '好。', [])).keyboard).toEqual([]);
  });
});
