import { describe, expect, it } from 'vitest';
import { newSession } from '../../src/bot/index.js';
import { createMemorySessions } from '../../src/store/index.js';

const session = newSession('en');

describe('createMemorySessions', () => {
  it('knows nobody at first', async () => {
    expect(await createMemorySessions().load('test:a')).toBeNull();
  });

  it('gives back what was saved last, conversation by conversation', async () => {
    const sessions = createMemorySessions();
    await sessions.save('test:a', session);
    await sessions.save('test:a', { ...session, misses: 2 });
    await sessions.save('test:b', session);
    expect(await sessions.load('test:a')).toEqual({ ...session, misses: 2 });
    expect(await sessions.load('test:b')).toEqual(session);
  });

  it('lets the conversation longest unused go when there are too many', async () => {
    const sessions = createMemorySessions(2);
    for (const name of ['a', 'b', 'a', 'c']) await sessions.save(`test:${name}`, session);
    expect(await sessions.load('test:a')).not.toBeNull();
    expect(await sessions.load('test:b')).toBeNull();
    expect(await sessions.load('test:c')).not.toBeNull();
  });

  it('takes any text for a name', async () => {
    const sessions = createMemorySessions();
    await sessions.save('__proto__', session);
    expect(await sessions.load('__proto__')).toEqual(session);
    expect(await sessions.load('constructor')).toBeNull();
  });
});
