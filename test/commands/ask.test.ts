import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ask, askJson } from '../../src/commands/ask.js';
import { type Config, parseConfig } from '../../src/config.js';
import { contentFolder } from '../knowledge/support/content-folder.js';
import { TextSink } from './support/text-sink.js';

const smallConfig = (): Config => parseConfig({ CONTENT_DIR: contentFolder() });
const errors = new TextSink();
const line = Buffer.from('{"text":"怎么解绑手机 1"}\n');

describe('ask', () => {
  it('prints the answer as a person reads it', async () => {
    const output = new TextSink();
    await ask('怎么解绑手机 1', smallConfig(), { input: Readable.from([]), output, errors });
    expect(output.text).toMatch(/^解绑绑定的手机号\n\n.*\n1\. 在 QQ 里操作.*\n$/s);
  });
});

describe('askJson', () => {
  it('reads no faster than its answers are taken', async () => {
    let read = 0;
    async function* endless() {
      for (; read < 100_000; read++) yield line;
    }
    const stuck = new TextSink(60_000);
    const input = Readable.from(endless());
    const asking = askJson(smallConfig(), { input, output: stuck, errors }).catch(String);
    while (read === 0) await pause(10);
    await pause(200);
    expect(read).toBeLessThan(1000);
    stuck.destroy();
    expect(await asking).toMatch(/premature close/i);
  });

  it('leaves the output open', async () => {
    const output = new TextSink();
    await askJson(smallConfig(), { input: Readable.from([line, line]), output, errors });
    expect(output.lines).toHaveLength(2);
    expect(output.writable).toBe(true);
  });

  it('fails when the input does', async () => {
    const input = new Readable({
      read() {
        this.destroy(new Error('the disk is gone'));
      },
    });
    const asking = askJson(smallConfig(), { input, output: new TextSink(), errors });
    await expect(asking).rejects.toThrow('the disk is gone');
  });
});
