import { PassThrough, Readable } from 'node:stream';
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createApp } from '../../../src/app.js';
import { chat } from '../../../src/channels/terminal/index.js';
import type { Locale } from '../../../src/knowledge/index.js';
import { openStore, type Store } from '../../../src/store/index.js';
import { smallBrain } from '../../commands/support/small-brain.js';
import { TextSink } from '../../commands/support/text-sink.js';

async function smallHub(change: (store: Store) => Partial<Store> = () => ({})) {
  const store = await openStore('sqlite::memory:');
  onTestFinished(store.close);
  return createApp({ brain: await smallBrain(), store: { ...store, ...change(store) } });
}

/** What is on the screen after these lines were typed, or piped in, at once. */
async function screenAfter(typed: string, locale: Locale = 'zh-CN'): Promise<string> {
  const output = new TextSink();
  await chat(await smallHub(), locale, { input: Readable.from([Buffer.from(typed)]), output });
  return output.text;
}

describe('chat', () => {
  it('greets, and says goodbye when the input ends', async () => {
    const screen = await screenAfter('');
    expect(screen).toMatch(/^你好/);
    expect(screen).toMatch(/再见.*\n$/);
    expect(screen).toContain('1. 解绑手机号');
  });

  it('picks what stands behind a number', async () => {
    const screen = await screenAfter('怎么解绑手机 1\n1\n');
    expect(screen).toContain('1. 在 QQ 里操作');
    expect(screen).toContain('点「设置」。');
  });

  it.each(['/quit', '/exit', '  /quit '])('ends at %j, whatever follows', async (ending) => {
    const screen = await screenAfter(`${ending}\n怎么解绑手机 1\n`);
    expect(screen).toMatch(/再见.*\n$/);
    expect(screen).not.toContain('解绑绑定的手机号');
  });

  it('answers a last line without an end, and passes over blank ones', async () => {
    const screen = await screenAfter('\n  \r\n怎么解绑手机 1');
    expect(screen.match(/解绑绑定的手机号/g)).toHaveLength(1);
  });

  it('speaks the default language', async () => {
    expect(await screenAfter('', 'en')).toMatch(/^[A-Z][a-z]/);
  });

  it('asks for the next line once the answer is there', async () => {
    const input = new PassThrough();
    const output = new TextSink();
    const talking = chat(await smallHub(), 'zh-CN', { input, output });
    await vi.waitFor(() => expect(output.text).toMatch(/你> $/));
    input.write('怎么解绑手机 1\n');
    await vi.waitFor(() => expect(output.text).toMatch(/解绑绑定的手机号.*你> $/s));
    input.end();
    await talking;
  });

  it('loses no line while a session is loaded slowly', async () => {
    const slow = ({ converse }: Store): Partial<Store> => ({
      converse: async (conversation, answer) => {
        await pause(20);
        return converse(conversation, answer);
      },
    });
    const output = new TextSink();
    const input = Readable.from([Buffer.from('怎么解绑手机 1\n'), Buffer.from('有影响吗 1\n')]);
    await chat(await smallHub(slow), 'zh-CN', { input, output });
    expect(output.text).toContain('解绑绑定的手机号');
    expect(output.text).toContain('一般没有。');
  });

  it('asks for nothing more after the input has ended', async () => {
    const output = new TextSink();
    const input = Readable.from([Buffer.from('怎么解绑手机 1\n')]);
    await chat(await smallHub(), 'zh-CN', { input, output });
    await setImmediate();
    expect(output.text.match(/你> /g)).toHaveLength(1);
  });
});
