import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CannotDo,
  isRight,
  parseDialogues,
  playDialogue,
  type Seen,
} from '../../../src/play/index.js';
import { only } from '../cards.js';
import { brain } from '../shipped-brain.js';
import { type OpenStage, stages } from './index.js';

const question = { kind: 'say', text: '怎么解绑手机号' } as const;
const tap = (label: string) => ({ kind: 'tap', label }) as const;
const send = { kind: 'send', what: 'photo' } as const;
const start = (payload: string) => ({ kind: 'start', payload }) as const;

function dialogue(expected: string) {
  const turns = `turns:\n  - say: ${question.text}\n    expect: { ${expected} }`;
  return only(parseDialogues(`title: t\n${turns}`, 'a.yaml').dialogues);
}

describe.each(stages)('a player on the stage $name', ({ name, open: openStage, obstacle }) => {
  let stage: OpenStage;
  beforeAll(async () => {
    stage = await openStage(brain);
  });
  afterAll(() => stage?.close());

  it('passes what holds', async () => {
    const expected = 'decision: answer, topic: unbind_phone, at: unbind_phone, buttons: 在 QQ 里';
    const played = await playDialogue(stage.enter('zh-CN'), dialogue(expected));
    expect(played.turns.flatMap(({ misses }) => misses)).toEqual([]);
    expect(isRight(played)).toBe(true);
  });

  it.each([
    'decision: fallback',
    'topic: unbind_email',
    'at: unbind_phone/client/1',
    'text: 没有这样的话',
    'not: 解绑',
    'buttons: 没有这样的按钮',
    'offers: greeting',
    'locale: en',
    'effects: hand-off',
  ])('fails what does not hold: %s', async (expected) => {
    const played = await playDialogue(stage.enter('zh-CN'), dialogue(expected));
    expect(isRight(played)).toBe(false);
    expect(played.turns.flatMap(({ misses }) => misses)).toEqual([
      expect.stringMatching(/^expected /),
    ]);
  });

  it('goes on with the conversation', async () => {
    const player = stage.enter('zh-CN');
    const at = { topic: 'unbind_phone', method: 'client' };
    await player.do(question);
    expect(await player.do(tap('在 QQ 里'))).toMatchObject({ at: { ...at, step: 1 } });
    expect(await player.do(tap('下一步'))).toMatchObject({ at: { ...at, step: 2 } });
    expect(await player.do({ kind: 'say', text: ' 下一步 ' })).toMatchObject({
      at: { ...at, step: 3 },
    });
  });

  it('cannot tap what is not on screen, and stays where it was', async () => {
    const player = stage.enter('zh-CN');
    await expect(player.do(tap('下一步'))).rejects.toThrow(CannotDo);
    await player.do(question);
    await expect(player.do(tap('没有这样的按钮'))).rejects.toThrow(/there are: .*在 QQ 里操作/);
    expect(await player.do(tap('在 QQ 里'))).toMatchObject({ at: { step: 1 } });
    await expect(player.do(tap('在 QQ 里操作'))).rejects.toThrow(CannotDo);
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('opens the chat in %s', async (locale) => {
    const opened = await stage.enter(locale).do(start(''));
    expect(opened).toMatchObject({ topics: ['greeting'], locale });
    const linked = await stage.enter(locale).do(start('forgot_bound.stolen'));
    expect(linked).toMatchObject({ topics: ['forgot_bound.stolen'], locale });
  });

  it('sends a photo, unless it says why that is not possible', async () => {
    const sent = stage.enter('zh-CN').do(send);
    if (obstacle(send) === null) expect(await sent).toMatchObject({ decision: 'fallback' });
    else await expect(sent).rejects.toThrow('the page sends texts only');
    expect(obstacle(send) === null).toBe(name !== 'web');
  });

  it('sees what is seen on every other stage', async () => {
    const seen = await seeAll(stage);
    const engine = await seeAll(await only(stages.slice(0, 1)).open(brain));
    expect(seen.map(without)).toEqual(engine.map(without));
    for (const [place, { texts }] of seen.entries())
      expect(texts.map(bare)).toEqual(engine[place]?.texts.map(bare));
  });
});

async function seeAll(stage: OpenStage): Promise<Seen[]> {
  const player = stage.enter('zh-CN');
  const seen: Seen[] = [];
  for (const deed of [start(''), question, tap('在 QQ 里'), tap('下一步'), question])
    seen.push(await player.do(deed));
  return seen;
}

const without = ({ texts, ...rest }: Seen) => rest;

/** The letters and digits alone: each platform lays cards out in its own way. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
