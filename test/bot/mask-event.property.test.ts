import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretMessages } from '../../bench/guard/messages.js';
import { maskEvent, respond, type Session, type UserEvent } from '../../src/bot/index.js';
import { anyLocale, toldSecrets } from '../support/arbitrary-events.js';
import { brain } from '../support/shipped-brain.js';

const said = (text: string, locale: UserEvent['locale'] = 'zh-CN'): UserEvent => ({
  kind: 'said',
  text,
  locale,
});

/** What a talk is in the midst of. */
const sessions: readonly (Session | null)[] = [
  null,
  respond(brain, null, said('怎么解绑手机')).session,
  respond(brain, null, said('how do I unbind my email', 'en')).session,
];

const written = [...secretMessages(600, 7).map(({ text }) => text), ...toldSecrets];

/** A text as it goes through a database. */
const kept = (event: UserEvent): UserEvent => JSON.parse(JSON.stringify(maskEvent(event)));

describe('maskEvent', () => {
  it('is answered as the event itself is', () => {
    for (const [number, text] of written.entries()) {
      const event = said(text, number % 3 === 0 ? 'en' : 'zh-CN');
      const session = sessions[number % sessions.length] ?? null;
      expect(respond(brain, session, kept(event)), text).toEqual(respond(brain, session, event));
    }
  });

  it('is answered as the event itself is, whatever is sent', () => {
    const secret = fc.constantFrom(
      '13800138000',
      '482915',
      'a@b.cn',
      '密码是hunter2xy',
      '验证码 1234',
    );
    const around = fc.constantFrom(
      '',
      ' ',
      '/start ',
      '/unbind_phone ',
      '/x',
      'le',
      '1',
      '第2步',
      '[手机号]',
    );
    const text = fc
      .tuple(around, fc.oneof(secret, fc.string({ unit: 'binary' })), around, fc.string())
      .map((parts) => parts.join(''));
    const event: fc.Arbitrary<UserEvent> = fc.oneof(
      fc.record({ kind: fc.constant('said' as const), text, locale: anyLocale }),
      fc.record({ kind: fc.constant('pressed' as const), data: text, locale: anyLocale }),
      fc.record({ kind: fc.constant('started' as const), payload: text, locale: anyLocale }),
    );
    fc.assert(
      fc.property(event, fc.constantFrom(...sessions), (sent, session) => {
        expect(respond(brain, session, kept(sent))).toEqual(respond(brain, session, sent));
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps no secret', () => {
    for (const { text, secrets } of secretMessages(400, 8).slice(0, 400)) {
      const { masked, ...rest } = kept(said(text)) as { text: string; masked?: { asked: string } };
      const left = secrets.filter(({ written }) =>
        `${rest.text}${masked?.asked}`.includes(written),
      );
      const alone = secrets.filter(({ written }) => respondText(text).includes(written));
      expect(left).toEqual(alone);
    }
    expect(kept(said('/unbind_phone 13800138000'))).toEqual(said('/unbind_phone'));
    expect(kept({ kind: 'started', payload: '13800138000', locale: 'en' })).toEqual({
      kind: 'started',
      locale: 'en',
    });
    expect(kept({ kind: 'pressed', data: '密码是hunter2xy', locale: 'en' })).toMatchObject({
      data: '',
    });
  });

  it('leaves alone what tells nothing', () => {
    const event = said('怎么解绑手机');
    expect(maskEvent(event)).toBe(event);
  });
});

/** What the guard itself leaves: it is measured elsewhere. */
function respondText(text: string): string {
  const event = maskEvent(said(text));
  return event.kind === 'said' ? event.text : '';
}
