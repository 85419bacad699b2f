import { describe, expect, it } from 'vitest';
import type { Button, Turn } from '../../../src/bot/index.js';
import { newSession } from '../../../src/bot/index.js';
import { buttonsAfter, findButton } from '../../../src/channels/terminal/screen.js';

const press = (label: string): Button => ({ kind: 'press', label, data: '1m', primary: false });
const link = (label: string): Button => ({ kind: 'link', label, url: 'https://aq.qq.com/' });

/** A turn of one card for each list of buttons. */
function turnWith(...cards: readonly Button[][]): Turn {
  return {
    session: newSession('en'),
    replies: cards.map((buttons) => ({
      card: { body: [], keyboard: buttons.map((button) => [button]) },
      replaces: false,
    })),
    effects: [],
    outcome: {
      decision: 'answer',
      topics: [],
      confidence: 1,
      alternatives: [],
      offered: [],
      at: null,
    },
  };
}

describe('buttonsAfter', () => {
  it('is what the turn shows, card after card', () => {
    const [next, back] = [press('Next'), press('Back')];
    expect(buttonsAfter(turnWith([next], [back]), [press('Old')])).toEqual([next, back]);
  });

  it('is what was there before when the turn shows no button', () => {
    const old = [press('Old')];
    expect(buttonsAfter(turnWith([]), old)).toBe(old);
    expect(buttonsAfter(turnWith(), old)).toBe(old);
  });
});

describe('findButton', () => {
  it('finds the first button that contains the text', () => {
    const [first, second] = [press('下一步'), press('下一步，再下一步')];
    expect(findButton([first, second], '下一')).toBe(first);
    expect(findButton([first, second], '再下')).toBe(second);
  });

  it('prefers a button that does something to a link before it', () => {
    const buttons = [link('打开官网'), press('打开步骤')];
    expect(findButton(buttons, '打开')).toBe(buttons[1]);
    expect(findButton(buttons, '官网')).toBe(buttons[0]);
  });

  it('finds nothing where nothing fits', () => {
    expect(findButton([press('下一步')], '上一步')).toBeUndefined();
    expect(findButton([], '')).toBeUndefined();
  });
});
