import { describe, expect, it } from 'vitest';
import { createApp } from '../src/app.js';
import type { Turn, UserEvent } from '../src/bot/index.js';
import { createMemorySessions } from '../src/store/index.js';
import { smallBrain } from './commands/support/small-brain.js';
import { swap } from './knowledge/support/content-folder.js';

const said = (text: string): UserEvent => ({ kind: 'said', text, locale: 'zh-CN' });
const pressed = (data: string): UserEvent => ({ kind: 'pressed', data, locale: 'zh-CN' });
const firstStep = pressed('1s:unbind_phone:client:1');
const ignore = async (): Promise<void> => undefined;

async function smallApp() {
  const sessions = createMemorySessions();
  return { sessions, app: createApp({ brain: await smallBrain(), sessions }) };
}

/** A delivery that lasts until it is released. */
function heldDelivery() {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { release, deliver: () => held };
}

describe('App#receive', () => {
  it('answers with the session that the conversation has', async () => {
    const { app } = await smallApp();
    const places: Turn['outcome']['at'][] = [];
    const deliver = async ({ outcome }: Turn) => void places.push(outcome.at);
    await app.receive('test:a', firstStep, deliver);
    await app.receive('test:b', said('有影响吗 1'), deliver);
    await app.receive('test:a', said('第2步'), deliver);
    expect(places.map((at) => at?.step)).toEqual([1, undefined, 2]);
  });

  it('delivers the turns of a conversation in order, and those of others meanwhile', async () => {
    const { app } = await smallApp();
    const delivered: string[] = [];
    const { release, deliver } = heldDelivery();
    const first = app.receive('test:a', said('怎么解绑手机 1'), async () => {
      await deliver();
      delivered.push('a1');
    });
    const second = app.receive('test:a', said('有影响吗 1'), async () => void delivered.push('a2'));
    await app.receive('test:b', said('有影响吗 1'), async () => void delivered.push('b'));
    expect(delivered).toEqual(['b']);
    release();
    await Promise.all([first, second]);
    expect(delivered).toEqual(['b', 'a1', 'a2']);
  });

  it('keeps the session of a turn that could not be delivered, and goes on', async () => {
    const { app, sessions } = await smallApp();
    const failing = app.receive('test:a', firstStep, () => Promise.reject(new Error('gone')));
    const next = app.receive('test:a', pressed('1s:unbind_phone:client:2'), ignore);
    await expect(failing).rejects.toThrow('gone');
    await next;
    expect((await sessions.load('test:a'))?.at?.step).toBe(2);
    await expect(
      app.receive('test:b', firstStep, () => Promise.reject(new Error('gone'))),
    ).rejects.toThrow();
    expect((await sessions.load('test:b'))?.at?.step).toBe(1);
  });

  it('rejects when the session cannot be loaded, and delivers nothing', async () => {
    const broken = {
      load: () => Promise.reject(new Error('the disk is gone')),
      save: async () => undefined,
    };
    const app = createApp({ brain: await smallBrain(), sessions: broken });
    let delivered = false;
    const receiving = app.receive('test:a', firstStep, async () => {
      delivered = true;
    });
    await expect(receiving).rejects.toThrow('the disk is gone');
    expect(delivered).toBe(false);
  });
});

describe('App#think', () => {
  it('swaps the brain for the events that follow', async () => {
    const { app } = await smallApp();
    const titles: (string | undefined)[] = [];
    const deliver = async ({ replies }: Turn) => void titles.push(replies[0]?.card.title);
    const open = pressed('1t:unbind_phone');
    await app.receive('test:a', open, deliver);
    const other = await smallBrain({
      'zh-CN/topics.yaml': swap('title: 解绑绑定的手机号', 'title: 新的标题'),
    });
    app.think(other);
    expect(app.brain()).toBe(other);
    await app.receive('test:a', open, deliver);
    expect(titles).toEqual(['解绑绑定的手机号', '新的标题']);
  });
});
