import { describe, expect, it } from 'vitest';
import {
  createEnginePlayer,
  type Dialogue,
  type Player,
  parseDialogues,
  playDialogue,
} from '../../src/play/index.js';
import { only, present } from '../support/cards.js';
import { brain } from '../support/shipped-brain.js';
import { someSeen } from './some-seen.js';

function dialogue(...turns: readonly string[]): Dialogue {
  const source = ['title: t', 'turns:', ...turns.map((turn) => `  - ${turn}`)].join('\n');
  return only(parseDialogues(source, 'a.yaml').dialogues);
}

const engine = () => createEnginePlayer(brain, 'zh-CN');

describe('playDialogue', () => {
  it('tells what was done and seen, and that all holds', async () => {
    const { title, turns } = await playDialogue(
      engine(),
      dialogue(
        '{ say: 怎么解绑手机号, expect: { decision: answer, topic: unbind_phone, at: unbind_phone } }',
        '{ tap: 在 QQ 里操作, expect: { at: unbind_phone/client/1 } }',
      ),
    );
    expect(title).toBe('t');
    expect(turns.map(({ deed, misses, counts }) => ({ deed, misses, counts }))).toEqual([
      { deed: { kind: 'say', text: '怎么解绑手机号' }, misses: [], counts: true },
      { deed: { kind: 'tap', label: '在 QQ 里操作' }, misses: [], counts: true },
    ]);
    expect(turns[0]?.seen?.topics).toEqual(['unbind_phone']);
  });

  it('tells what does not hold, and goes on', async () => {
    const { turns } = await playDialogue(
      engine(),
      dialogue(
        '{ say: 怎么解绑手机号, expect: { topic: unbind_email, at: unbind_phone } }',
        '{ tap: 在 QQ 里操作, expect: { at: unbind_phone/client/1 } }',
      ),
    );
    expect(turns.map(({ misses }) => misses)).toEqual([
      ['expected topic unbind_email, got unbind_phone'],
      [],
    ]);
  });

  it('fails a turn whose button is not there, even one that expects nothing, and goes on', async () => {
    const { turns } = await playDialogue(
      engine(),
      dialogue(
        'say: 怎么解绑手机号',
        '{ tap: 没有这样的按钮, expect: { at: none } }',
        'tap: 也没有这样的',
        '{ tap: 在 QQ 里操作, expect: { at: unbind_phone/client/1 } }',
      ),
    );
    expect(turns.map(({ counts }) => counts)).toEqual([false, true, true, true]);
    expect(turns.map(({ seen }) => seen === null)).toEqual([false, true, true, false]);
    const [asked, absent, , last] = turns;
    const labels = present(asked?.seen).buttons.map(({ label }) => label);
    expect(absent?.misses).toEqual([
      `no button on screen contains “没有这样的按钮”; there are: ${labels.join(' · ')}`,
    ]);
    expect(last?.misses).toEqual([]);
  });

  it('plays against anything, and survives what breaks', async () => {
    const broken: Player = {
      do: async ({ kind }) => {
        if (kind === 'send') throw new TypeError('no such thing');
        return someSeen();
      },
    };
    const { turns } = await playDialogue(
      broken,
      dialogue('send: photo', '{ say: x, expect: { topic: forgot_bound } }'),
    );
    expect(turns.map(({ misses }) => misses)).toEqual([
      ['failed with TypeError: no such thing'],
      [],
    ]);
  });
});
