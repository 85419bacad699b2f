import { describe, expect, it } from 'vitest';
import { CannotDo, createEnginePlayer } from '../../src/play/index.js';
import { brain } from '../support/shipped-brain.js';

const question = { kind: 'say', text: '怎么解绑手机号' } as const;
const tap = (label: string) => ({ kind: 'tap', label }) as const;

describe('createEnginePlayer', () => {
  it('shows what a person sees, and what those who watch see', async () => {
    const player = createEnginePlayer(brain, 'zh-CN');
    const seen = await player.do(question);
    expect(seen).toMatchObject({
      decision: 'answer',
      topics: ['unbind_phone'],
      at: { topic: 'unbind_phone', method: null, step: 0 },
      locale: 'zh-CN',
      effects: [],
    });
    expect(seen.texts.join('\n')).toContain('解绑');
    expect(seen.buttons).toContainEqual({ label: expect.stringContaining('在 QQ 里操作') });
  });

  it('goes on with the conversation', async () => {
    const player = createEnginePlayer(brain, 'zh-CN');
    await player.do(question);
    const at = { topic: 'unbind_phone', method: 'client' };
    expect(await player.do(tap('在 QQ 里'))).toMatchObject({ at: { ...at, step: 1 } });
    expect(await player.do(tap('下一步'))).toMatchObject({ at: { ...at, step: 2 } });
    expect(await player.do({ kind: 'say', text: '下一步' })).toMatchObject({
      at: { ...at, step: 3 },
    });
  });

  it('cannot tap what is not on screen, and stays where it was', async () => {
    const player = createEnginePlayer(brain, 'zh-CN');
    await expect(player.do(tap('下一步'))).rejects.toThrow(CannotDo);
    await player.do(question);
    await expect(player.do(tap('没有这样的按钮'))).rejects.toThrow(/there are: .*在 QQ 里操作/);
    expect(await player.do(tap('在 QQ 里'))).toMatchObject({ at: { step: 1 } });
  });

  it('opens the chat, with a payload or without', async () => {
    const opened = await createEnginePlayer(brain, 'en').do({ kind: 'start', payload: '' });
    expect(opened).toMatchObject({ at: null, locale: 'en' });
    const linked = createEnginePlayer(brain, 'en').do({ kind: 'start', payload: 'unbind_phone' });
    expect(await linked).toMatchObject({ topics: ['unbind_phone'] });
  });

  it('sends what is no text', async () => {
    const seen = await createEnginePlayer(brain, 'zh-CN').do({ kind: 'send', what: 'sticker' });
    expect(seen.texts).not.toEqual([]);
  });

  it('keeps two conversations apart', async () => {
    const [one, other] = [createEnginePlayer(brain, 'zh-CN'), createEnginePlayer(brain, 'zh-CN')];
    await one.do(question);
    await expect(other.do(tap('在 QQ 里'))).rejects.toThrow('there is none');
  });
});
