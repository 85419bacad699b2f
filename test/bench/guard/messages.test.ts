import { describe, expect, it } from 'vitest';
import { secretMessages } from '../../../bench/guard/messages.js';
import { holdsSecret } from '../../../bench/guard/pieces.js';
import { templates } from '../../../bench/guard/templates/all.js';

const messages = secretMessages(3000, 1);
const secrets = messages.flatMap((message) => message.secrets);
const ordinary = messages.flatMap((message) => message.ordinary);
const written = (kind: string) =>
  secrets.filter((secret) => secret.kind === kind).map((secret) => secret.written);

describe('the messages', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(secretMessages(200, 7)).toEqual(secretMessages(200, 7));
    expect(secretMessages(200, 7)).not.toEqual(secretMessages(200, 8));
    expect(secretMessages(20, 7)).toEqual(secretMessages(200, 7).slice(0, 20));
  });

  it('are as many as asked for, about half of them with a secret', () => {
    expect(secretMessages(0, 1)).toEqual([]);
    expect(messages).toHaveLength(3000);
    const share = messages.filter((message) => message.secrets.length > 0).length / 3000;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });

  it('hold what they say they hold, in order and apart', () => {
    for (const { text, secrets: held, ordinary: kept } of messages) {
      for (const list of [held, kept]) {
        let at = 0;
        for (const thing of list) {
          const start = text.indexOf(thing.written, at);
          expect(start, `“${thing.written}” in “${text}”`).toBeGreaterThanOrEqual(at);
          at = start + thing.written.length;
        }
      }
    }
  });

  it('name something in every message', () => {
    const empty = messages.filter((one) => one.secrets.length + one.ordinary.length === 0);
    expect(empty).toEqual([]);
    expect(messages.some(({ text }) => /[{}«»]/.test(text))).toBe(false);
  });

  it('name every kind of secret, each many times', () => {
    for (const kind of ['code', 'password', 'identity', 'card', 'phone', 'mailbox'])
      expect(written(kind).length, kind).toBeGreaterThan(60);
  });

  it('name every kind of ordinary thing', () => {
    expect([...new Set(ordinary.map(({ kind }) => kind))].sort()).toEqual(
      'count date error group hidden host model price qq receipt service step tail time version words'.split(
        ' ',
      ),
    );
  });

  it('are made of many sentences, none of them twice, with and without secrets', () => {
    expect(new Set(templates.map(({ text }) => text)).size).toBe(templates.length);
    const withSecret = templates.filter(({ text }) => holdsSecret(text)).length;
    expect(withSecret).toBeGreaterThan(150);
    expect(templates.length - withSecret).toBeGreaterThan(100);
  });
});
