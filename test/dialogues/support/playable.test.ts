import { describe, expect, it } from 'vitest';
import { parseDialogues } from '../../../src/play/index.js';
import { only } from '../../support/cards.js';
import { stages } from '../../support/players/index.js';
import { playablePart } from './playable.js';

function lengths(...turns: readonly string[]): Record<string, number> {
  const source = ['title: t', 'turns:', ...turns.map((turn) => `  - ${turn}`)].join('\n');
  const dialogue = only(parseDialogues(source, 'a.yaml').dialogues);
  return Object.fromEntries(
    stages.map((stage) => [stage.name, playablePart(dialogue, stage).turns.length]),
  );
}

describe('playablePart', () => {
  it('is the whole where everything can be done', () => {
    const turns = ['start: forgot_bound.stolen', 'say: 手机', 'tap: 下一步'];
    expect(lengths(...turns)).toEqual({ engine: 3, web: 3, telegram: 3 });
  });

  it('ends before what the page cannot send', () => {
    expect(lengths('say: 手机', 'send: photo', 'say: 手机')).toEqual({
      engine: 3,
      web: 1,
      telegram: 3,
    });
  });

  it.each(['say: " "', `say: ${'长'.repeat(4097)}`])('ends before what is no message', (turn) => {
    expect(lengths('say: 手机', turn)).toEqual({ engine: 2, web: 1, telegram: 1 });
  });

  it('ends before a link that Telegram has no way to write', () => {
    expect(lengths('start: a b', 'say: 手机')).toEqual({ engine: 2, web: 2, telegram: 0 });
  });
});
