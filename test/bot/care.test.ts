import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/bot/answer-question.js';
import type { Block } from '../../src/bot/card.js';
import { withCare } from '../../src/bot/care.js';
import { type Guarded, guardText } from '../../src/bot/guard-text.js';
import { openTopic } from '../../src/bot/open-topic.js';
import type { Draft, Scene } from '../../src/bot/scene.js';
import { shortWord } from '../../src/bot/short-word.js';
import { deedsOf, present } from '../support/cards.js';
import { onTheWay, sceneIn } from '../support/scenes.js';
import { knowledge, otherPhrasesIn, shippedIn } from '../support/shipped.js';
import { understood, unknown } from '../support/understandings.js';

const scene = sceneIn('zh-CN');
const { guard } = shippedIn('zh-CN').phrases;
const calm = unknown();
const angry = unknown([], { isAngry: true });
const guarded = (text: string) => guardText(text, knowledge.settings.official_hosts);
const harmless = guarded('怎么解绑手机号');
const opened = (topic: string, from = scene) => present(openTopic(from, topic));

/** What is said first of all: the words above a card, or on one of their own before it. */
function saidFirst(
  what: Guarded,
  {
    answer = opened('thanks'),
    reading = calm,
    from = scene,
  }: Partial<{
    answer: Draft;
    reading: typeof calm;
    from: Scene;
  }> = {},
): Block[] {
  const before = answer.replies[0]?.card.body ?? [];
  const { body = [] } = withCare(from, answer, what, reading).replies[0]?.card ?? {};
  return body.filter((block) => !before.includes(block));
}
const note = (text: string) => ({ kind: 'note', label: '留意：', text });
const text = (words: string) => ({ kind: 'text', text: words });

describe('a secret', () => {
  it.each([
    ['a password', '我的密码是abc12345，怎么解绑手机号'],
    ['a code', '验证码是482913'],
    ['an identity number', '身份证号是11010119900307123X，怎么申诉'],
  ])('(%s) is warned of kindly, first', (_, said) => {
    expect(guarded(said).found).not.toEqual([]);
    expect(saidFirst(guarded(said))[0]).toEqual(note(guard.secret));
  });

  it.each([
    ['a phone number', '我的号码是13812345678，怎么换绑'],
    ['a mailbox', '我的邮箱是 wang@example.com，怎么解绑'],
  ])('(%s) that is merely personal need not be written', (_, said) => {
    expect(saidFirst(guarded(said))[0]).toEqual(note(guard.personal));
  });

  it('beside what is merely personal gets the one warning that counts', () => {
    const both = guarded('我的号码是13812345678，密码是abc12345');
    expect(both.found).toHaveLength(2);
    expect(saidFirst(both)).toEqual([note(guard.secret)]);
  });

  it('is warned of in the wording of the turn', () => {
    const from = sceneIn('zh-CN', { tone: { turns: 1, again: false, apologised: false } });
    const other = otherPhrasesIn('zh-CN').guard.secret;
    expect(saidFirst(guarded('验证码是482913'), { from })).toEqual([note(other)]);
  });
});

describe('who may harm the person', () => {
  it('is named: a page that is not official, beside those that are', () => {
    const [first] = saidFirst(guarded('在 qq-unbind.top 上可以解绑吗'));
    expect(first).toMatchObject({ kind: 'note', text: expect.stringContaining('qq-unbind.top') });
    expect(first).toMatchObject({
      text: expect.stringContaining('aq.qq.com · connect.qq.com'),
    });
  });

  it.each([
    ['who takes money for it', '有人说给他200块就能帮我解绑', guard.paid_offer],
    ['who asks for a code', '客服打电话来要我的验证码', guard.code_request],
  ])('is warned of: %s', (_, said, words) => {
    expect(saidFirst(guarded(said))).toContainEqual(note(words));
  });
});

describe('who thinks that the bot can act on the account', () => {
  const asking = guarded('帮我解绑手机号');

  it.each(['unbind_phone', 'faq_impact', 'choice.unbind', 'neighbour.wechat'])(
    'is told that it cannot, above %s',
    (topic) => {
      expect(saidFirst(asking, { answer: opened(topic) })).toEqual([text(guard.cannot_act)]);
    },
  );

  it('is told so also above a move', () => {
    expect(saidFirst(asking, { answer: shortWord(scene, '好。') })).toEqual([
      text(guard.cannot_act),
    ]);
  });

  it.each([
    ['a refusal', opened('refusal.others_account')],
    ['what says so itself', opened('bot_identity')],
  ])('is not told above %s', (_, answer) => {
    expect(withCare(scene, answer, asking, calm)).toBe(answer);
  });
});

describe('somebody who is angry', () => {
  it('is apologised to once in a talk, and met calmly after that', () => {
    const first = withCare(scene, opened('thanks'), harmless, angry);
    expect(first.replies[0]?.card.body[0]).toEqual(text(guard.apology));
    expect(first.session.tone.apologised).toBe(true);
    const from = sceneIn('zh-CN', first.session);
    expect(saidFirst(harmless, { reading: angry, from })).toEqual([text(guard.angry)]);
    expect(withCare(from, opened('thanks', from), harmless, angry).session.tone.apologised).toBe(
      true,
    );
  });

  it('is offered a human, where the answer does not', () => {
    const { replies } = withCare(scene, opened('thanks'), harmless, angry);
    expect(replies.flatMap(({ card }) => deedsOf(card))).toEqual(['1m', '1t:human']);
  });

  it.each([
    ['is one itself', opened('human')],
    ['offers one already', opened('unbind_phone.option_missing')],
    ['has ways on to one', shortWord(sceneIn('zh-CN', { at: onTheWay }), '好。')],
  ])('is offered none twice, where the answer %s', (_, answer) => {
    const deedsIn = ({ replies }: Draft) => replies.flatMap(({ card }) => deedsOf(card));
    const cared = withCare(scene, answer, harmless, angry);
    expect(deedsIn(cared)).toEqual(deedsIn(answer));
  });

  it('is answered what they asked all the same', () => {
    const answer = answerQuestion(scene, '……', understood('faq_impact'));
    const cared = withCare(scene, answer, harmless, angry);
    expect(cared.outcome).toEqual(answer.outcome);
    expect(cared.replies.at(-1)?.card.title).toBe(answer.replies[0]?.card.title);
  });
});

describe('care', () => {
  it('comes before a card that begins with a title, on a card of its own', () => {
    const answer = opened('faq_impact');
    const { replies } = withCare(scene, answer, guarded('验证码是482913'), calm);
    expect(replies).toEqual([
      { card: { body: [note(guard.secret)], keyboard: [] }, replaces: false },
      ...answer.replies,
    ]);
  });

  it('comes above a card without one', () => {
    const answer = opened('thanks');
    const { replies } = withCare(scene, answer, guarded('验证码是482913'), calm);
    expect(replies).toHaveLength(1);
    expect(replies[0]?.card.body).toEqual([
      note(guard.secret),
      ...(answer.replies[0]?.card.body ?? []),
    ]);
  });

  it('warns before it calms', () => {
    const all = saidFirst(guarded('帮我解绑手机号，密码是abc12345，有人要我去 qq-unbind.top'), {
      answer: opened('unbind_phone'),
      reading: angry,
    });
    expect(all.map(({ kind }) => kind)).toEqual(['note', 'note', 'text', 'text']);
    expect(all[0]).toEqual(note(guard.secret));
    expect(all.at(-1)).toEqual(text(guard.apology));
  });

  it('changes nothing for somebody who needs none', () => {
    const answer = opened('faq_impact');
    expect(withCare(scene, answer, harmless, calm)).toBe(answer);
  });
});

describe('what an answer warned of', () => {
  const warnedOf = (said: string) => withCare(scene, opened('thanks'), guarded(said), calm).warned;

  it('is kept in mind with it', () => {
    expect(warnedOf('验证码是482913')).toBe('secret');
    expect(warnedOf('有人说给他200块就能帮我解绑')).toBe('paid-offer');
    expect(warnedOf('客服打电话来要我的验证码')).toBe('code-request');
  });

  it('is nothing where a number or a mailbox was told, or nothing at all', () => {
    expect(warnedOf('我的手机号是13800138000')).toBeUndefined();
    expect(warnedOf('怎么解绑手机号')).toBeUndefined();
  });
});
