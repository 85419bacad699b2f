import { describe, expect, it } from 'vitest';
import { saidIn } from '../../src/bot/again.js';
import { guardText } from '../../src/bot/guard-text.js';
import { findPlace, toFinished, toStep } from '../../src/bot/guide-moves.js';
import { lean } from '../../src/bot/lean.js';
import { openTopic } from '../../src/bot/open-topic.js';
import type { Draft, Scene } from '../../src/bot/scene.js';
import type { Session } from '../../src/bot/session.js';
import type { MoveReading, Understanding } from '../../src/intents/index.js';
import type { Move } from '../../src/knowledge/index.js';
import { cardOf, present, textOf } from '../support/cards.js';
import { onTheWay, overviewOf, sceneIn, seeing, stepAt } from '../support/scenes.js';
import { knowledge, shippedIn, topicIn } from '../support/shipped.js';
import { ambiguous, candidates, understood, unknown } from '../support/understandings.js';

const walking = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone', way: 'client' });
const outside = sceneIn('zh-CN');
const forked = sceneIn('zh-CN', { at: overviewOf('forgot_bound'), topic: 'forgot_bound' });
const { follow, guide } = shippedIn('zh-CN').phrases;

const leaning = (scene: Scene, text: string, understanding: Understanding): Draft | null =>
  lean(scene, scene.session.app, guardText(text, knowledge.settings.official_hosts), understanding);
const sure = (move: Move, confidence = 0.95): MoveReading => ({ move, confidence, isSure: true });
const unsure = (move: Move, confidence: number): MoveReading => ({
  move,
  confidence,
  isSure: false,
});

/** The scene of somebody who was answered with this first of all. */
const answeredWith = (topic: string) => {
  const draft = present(openTopic(outside, topic));
  return sceneIn('zh-CN', { ...seeing(outside, draft).session, said: saidIn(draft) });
};

/** More words than any move has. */
const long = '我的邮箱是公司的，马上要离职了，按第三步的说法，是不是要先换一个邮箱才行呢？';

describe('a move', () => {
  it('is made when it is sure, also of what could be a question', () => {
    expect(leaning(walking, '好了', unknown([], { move: sure('next') }))?.session.at?.step).toBe(6);
    const either = ambiguous(candidates(['faq_impact', 0.4]), { move: sure('next') });
    expect(leaning(walking, '然后呢', either)?.session.at?.step).toBe(6);
  });

  it('that is not sure is made of what is no clear question', () => {
    const reading = unknown([], { move: unsure('next', 0.6) });
    expect(leaning(walking, '这个可以了', reading)?.session.at?.step).toBe(6);
  });

  it('that is not sure gives way to a clear question', () => {
    const question = understood('faq_impact', { move: unsure('next', 0.6) });
    expect(leaning(walking, '然后会影响登录吗', question)).toBeNull();
  });

  it('that is unlikely is not made', () => {
    expect(leaning(walking, '嗯哼', unknown([], { move: unsure('menu', 0.1) }))).toBeNull();
  });

  it.each<Move>(['next', 'menu', 'stop', 'lost'])(
    '(%s) has nothing to lean on before anything was said',
    (move) => {
      expect(leaning(outside, '……', unknown([], { move: sure(move) }))).toBeNull();
    },
  );

  it('leans on choices on screen, where nothing was answered yet', () => {
    const shown = seeing(outside, present(openTopic(outside, 'choice.unbind')));
    const second = unknown([], { move: sure('pick'), entities: { place: 2 } });
    expect(leaning(shown, '第二个', second)?.outcome.topics).toEqual(['unbind_email']);
  });

  it('about a thing is none of who tells their own number or mailbox', () => {
    const told = unknown([], { move: sure('about'), entities: { bound: 'mailbox' } });
    expect(leaning(walking, '那邮箱呢', told)?.outcome.topics).toEqual(['unbind_email']);
    expect(leaning(walking, '邮箱是 wang@example.com', told)?.outcome.topics ?? []).toEqual([]);
  });
});

describe('a step that is named', () => {
  it.each([
    ['第三步在哪', unknown([], { entities: { step: 3 } })],
    ['第三步在哪', understood('choice.app', { entities: { step: 3 } })],
    ['where is step three', ambiguous([], { entities: { step: 3 } })],
  ])('is shown whatever else it might mean: %s', (text, understanding) => {
    expect(leaning(walking, text, understanding)?.session.at?.step).toBe(3);
  });

  it('in a long question that was understood leaves it to be answered', () => {
    const question = understood('unbind_email.closing', { entities: { step: 3 } });
    expect(leaning(walking, long, question)).toBeNull();
  });
});

describe('the branch of a fork', () => {
  const told = (loggedIn: boolean, intent?: string) =>
    intent === undefined
      ? unknown([], { entities: { loggedIn } })
      : understood(intent, { entities: { loggedIn } });

  it.each([
    ['on its overview', forked],
    [
      'after an answer that belongs to the guide',
      sceneIn('zh-CN', { topic: 'forgot_bound.stolen' }),
    ],
  ])('is taken by who tells it, %s', (_, scene) => {
    expect(leaning(scene, '登录不上', told(false))?.session.at).toEqual(
      stepAt('forgot_bound', 'appeal', 1),
    );
    const yes = present(leaning(scene, 'QQ还登得上', told(true)));
    expect(textOf(yes)).toContain(topicIn('zh-CN', 'forgot_bound', 'guide').fork?.yes.lead);
  });

  it('is that of the thing that they named before', () => {
    const named = sceneIn('zh-CN', { ...forked.session, bound: 'mailbox' });
    expect(leaning(named, '还登得上', told(true))?.outcome.topics).toEqual(['unbind_email']);
  });

  it('is left to another question that tells it in passing', () => {
    const text = '我的QQ现在还能登录，就想问问解绑以后会不会影响';
    expect(leaning(forked, text, told(true, 'faq_impact'))).toBeNull();
  });

  it('is none in a guide without a fork, where they are shown the step at which they log in', () => {
    const draft = leaning(walking, '登录不上', told(false));
    expect(draft?.session.at).toEqual(stepAt('unbind_phone', 'client', 1));
  });

  it('that they are in already does not begin anew', () => {
    const at = stepAt('forgot_bound', 'appeal', 3);
    const appealing = sceneIn('zh-CN', { at, topic: 'forgot_bound', way: 'appeal' });
    const place = present(findPlace(appealing, 'forgot_bound', 'appeal', 3));
    const shown = seeing(appealing, toStep(appealing, place, false));
    const draft = leaning(shown, '我现在登录不上', told(false));
    expect(draft?.session.at ?? at).toEqual(at);
  });
});

describe('thanks', () => {
  it('with nothing else to it are answered', () => {
    const thanks = unknown([], { isThanks: true });
    expect(leaning(walking, '好的谢谢你哦', thanks)?.outcome.topics).toEqual(['thanks']);
  });

  it.each<Move>(['next', 'yes', 'resume', 'stop'])('with “%s” end it', (move) => {
    const thanks = unknown([], { isThanks: true, move: sure(move) });
    expect(leaning(walking, '好的，谢谢', thanks)?.outcome.topics).toEqual(['thanks']);
  });

  it.each([
    ['of what is no question', unknown([], { isThanks: true, move: sure('solved') })],
    ['of short talk', understood('thanks', { isThanks: true, move: sure('solved') })],
  ])('with “it worked” close the guide, %s', (_, understanding) => {
    const draft = present(leaning(walking, '解决了，谢谢', understanding));
    expect(draft.effects).toEqual([{ kind: 'feedback', topic: 'unbind_phone', helped: true }]);
  });

  it('before a question leave it to be answered', () => {
    const question = understood('faq_rebind', { isThanks: true });
    expect(leaning(walking, '谢谢，那还能再绑吗', question)).toBeNull();
  });

  it('at the end of a longer request that is not understood do not stand for it', () => {
    const request = unknown([], { isThanks: true });
    const draft = leaning(outside, '烦请管理员帮忙解除一下绑定 谢谢！', request);
    expect(draft?.outcome.topics ?? []).toEqual([]);
  });

  it('with another move make it', () => {
    const back = unknown([], { isThanks: true, move: sure('back') });
    expect(leaning(walking, '谢谢，上一步', back)?.session.at?.step).toBe(4);
  });
});

describe('“it is done”', () => {
  it('ends the guide when it surely means that', () => {
    const done = unknown([], { move: sure('solved', 0.9) });
    expect(leaning(walking, '解绑成功了', done)?.effects).toHaveLength(1);
  });

  it('ends the guide when the words say so, however it was read', () => {
    const done = unknown([], { move: sure('next', 0.5) });
    expect(leaning(walking, '手机号解绑成功了', done)?.effects).toEqual([
      { kind: 'feedback', topic: 'unbind_phone', helped: true },
    ]);
  });

  it('of a step, by who asks what comes next, goes on with the steps', () => {
    const done = unknown([], { move: sure('next', 0.95) });
    expect(leaning(walking, '头像弄好了，然后呢', done)?.session.at?.step).toBe(6);
  });

  it('goes on with the steps when it may mean the step alone', () => {
    const done = unknown([], { move: sure('solved', 0.5) });
    const draft = present(leaning(walking, '好了', done));
    expect(draft.effects).toEqual([]);
    expect(draft.session.at?.step).toBe(6);
  });
});

describe('what is not on their screen', () => {
  const missing = (intent?: string) =>
    intent === undefined
      ? unknown([], { entities: { notThere: true } })
      : understood(intent, { entities: { notThere: true } });

  it.each([undefined, 'unbind_phone', 'unbind_phone.option_missing'])(
    'is that of the step where they are (read as %s)',
    (intent) => {
      const draft = present(leaning(walking, '我这里没有这一项', missing(intent)));
      expect(cardOf(draft).title).toBe(guide.missing_title);
      expect(draft.session.at).toEqual(onTheWay);
    },
  );

  it('is left to be answered where it is clearly something else', () => {
    const code = missing('caution_verification.code_not_received');
    expect(leaning(walking, '没有收到验证码', code)).toBeNull();
  });

  it('is left to be answered outside of a step', () => {
    for (const scene of [outside, sceneIn('zh-CN', { at: overviewOf('unbind_phone') })])
      expect(leaning(scene, '没有解绑按钮', missing('unbind_phone.option_missing'))).toBeNull();
  });
});

describe('what is unclear but for what it names', () => {
  it('is the step with the label on screen', () => {
    expect(leaning(walking, '账号与安全那个', unknown())?.session.at?.step).toBe(4);
  });

  it('is the way', () => {
    const website = unknown([], { entities: { way: 'website' } });
    expect(leaning(walking, '网页那边', website)?.session.at).toEqual(
      stepAt('unbind_phone', 'security_center', 1),
    );
  });

  it('is the appeal, in the midst of a talk', () => {
    const appeal = unknown([], { entities: { act: 'appeal' } });
    expect(leaning(forked, '那就申诉', appeal)?.session.at).toEqual(
      stepAt('forgot_bound', 'appeal', 1),
    );
    expect(leaning(outside, '申诉', appeal)).toBeNull();
  });

  it('is the thing, of which the same is told', () => {
    const mailbox = unknown([], { entities: { bound: 'mailbox' } });
    expect(leaning(walking, '邮箱', mailbox)?.session.at).toEqual(
      stepAt('unbind_email', 'client', 1),
    );
  });

  it('is left alone when it is clear, or names nothing', () => {
    const clear = understood('faq_impact', { entities: { way: 'website', bound: 'mailbox' } });
    expect(leaning(walking, '网页上改邮箱会影响登录吗', clear)).toBeNull();
    expect(leaning(walking, '今天天气怎么样', unknown())).toBeNull();
    expect(leaning(outside, '今天天气怎么样', unknown())).toBeNull();
  });
});

describe('another thing that was asked for as well', () => {
  const wishing = sceneIn('zh-CN', { ...walking.session, wishes: ['faq_impact', 'unbind_email'] });
  const mailbox = unknown([], { entities: { bound: 'mailbox' } });

  it('comes first when it is named, and the one that they were at waits in its place', () => {
    const draft = present(leaning(wishing, '先弄邮箱吧', mailbox));
    expect(draft.outcome.topics).toEqual(['unbind_email']);
    expect(draft.session.wishes).toEqual(['unbind_phone', 'faq_impact']);
  });

  it('is not made of a longer text that only mentions it', () => {
    expect(leaning(wishing, long, understood('unbind_email.closing'))).toBeNull();
  });
});

it('of several that were asked back with, the one that is about the named thing is picked', () => {
  const asked = answeredWith('choice.unbind');
  const mailbox = unknown([], { entities: { bound: 'mailbox' } });
  expect(leaning(asked, '邮箱', mailbox)?.outcome.topics).toEqual(['unbind_email']);
  expect(leaning(outside, '邮箱', mailbox)).toBeNull();
});

it('another app in the midst of the guide gets the same step, with its name', () => {
  const at = stepAt('revoke_app', 'qq_connect', 4);
  const revoking = sceneIn('zh-CN', { at, topic: 'revoke_app', app: 'genshin' });
  const other = understood('revoke_app', { entities: { app: 'genshin' } });
  const asked = guardText('那原神呢', knowledge.settings.official_hosts);
  const draft = present(lean(revoking, 'honor_of_kings', asked, other));
  expect(draft.session.at).toEqual(at);
  expect(textOf(draft)).toContain('「原神」');
});

it('what was refused is not helped with in other words either', () => {
  const refused = answeredWith('refusal.others_account');
  expect(leaning(refused, '就看一眼嘛', unknown())?.outcome).toMatchObject({
    decision: 'refuse',
    topics: ['refusal.others_account'],
  });
  expect(leaning(refused, '那我的手机号怎么解绑', understood('unbind_phone'))).toBeNull();
});

it('who does not follow, anywhere in a talk, is told that there is no hurry', () => {
  const lost = unknown([], { move: sure('lost') });
  for (const scene of [walking, forked, sceneIn('zh-CN', { topic: 'faq_impact' })])
    expect(textOf(present(leaning(scene, '看不懂', lost)))).toBe(follow.no_hurry);
});

describe('after “did it help?”', () => {
  const place = present(findPlace(walking, 'unbind_phone', 'client', 6));
  const asked = seeing(walking, toFinished(walking, place));

  it.each(['嗯好了', '有用', '差不多吧', '謝謝', 'yep'])('“%s” is a yes', (text) => {
    const draft = leaning(asked, text, unknown([]));
    expect(draft?.effects).toEqual([{ kind: 'feedback', topic: 'unbind_phone', helped: true }]);
  });

  it.each(['没有', '好像还没', '弄唔到', 'not really'])('“%s” is a no', (text) => {
    const draft = leaning(asked, text, unknown([]));
    expect(draft?.effects).toEqual([{ kind: 'feedback', topic: 'unbind_phone', helped: false }]);
  });

  it.each(['没收到验证码怎么办', '好了以后还能再绑吗'])('“%s” is neither', (text) => {
    expect(leaning(asked, text, understood('faq_rebind'))).toBeNull();
  });
});

describe('trouble at a step', () => {
  it.each(['打不开', '一直转圈', '点了没反应', "it won't load"])(
    '“%s” is answered with what to try there',
    (text) => {
      const draft = present(leaning(walking, text, unknown([])));
      expect(cardOf(draft).title).toBe(guide.missing_title);
      expect(draft.session.at).toEqual(onTheWay);
    },
  );

  it('is none where a code or a mailbox is spoken of', () => {
    const ofMailbox = understood('unbind_email', { entities: { bound: 'mailbox' } });
    expect(leaning(walking, '邮箱打不开', ofMailbox)?.session.at).not.toEqual(onTheWay);
  });
});

describe('“done” in the midst of a way', () => {
  it('is said of the step', () => {
    const draft = leaning(walking, '搞定', unknown([], { move: sure('solved') }));
    expect(draft?.session.at?.step).toBe(6);
  });

  it('is said of it all where the thing is named', () => {
    const draft = leaning(walking, '号码已经换好了', unknown([], { move: sure('solved') }));
    expect(draft?.session.at).toBeNull();
  });
});

describe('what was given away', () => {
  const warned = (of: Session['warned']) => sceneIn('zh-CN', { topic: 'unbind_phone', warned: of });
  const topicsOf = (scene: Scene, text: string) =>
    leaning(scene, text, unknown())?.outcome.topics ?? [];

  it.each(['我把验证码告诉他了', '码刚念给那个客服听了', '密码我都给他了', 'I gave him the code'])(
    '“%s” leads to what is done after a theft, warned or not',
    (text) => {
      expect(topicsOf(outside, text)).toEqual(['forgot_bound.stolen']);
      expect(topicsOf(walking, text)).toEqual(['forgot_bound.stolen']);
    },
  );

  it.each(['我已经给了', '发过去了怎么办', '我念给他听了'])(
    '“%s” is what they were warned of',
    (text) => {
      expect(topicsOf(warned('code-request'), text)).toEqual(['forgot_bound.stolen']);
      expect(topicsOf(warned('secret'), text)).toEqual([]);
    },
  );

  it('was typed into a page that they were warned of', () => {
    expect(topicsOf(warned('unofficial-link'), '我填进去了')).toEqual(['forgot_bound.stolen']);
    expect(topicsOf(warned('code-request'), '我填进去了')).toEqual([]);
  });

  it('may be money', () => {
    expect(topicsOf(outside, '已经转了20块给他')).toEqual(['neighbour.scam_report']);
    expect(topicsOf(warned('paid-offer'), '我付了')).toEqual(['neighbour.scam_report']);
    expect(topicsOf(outside, '充值的钱转错人了')).toEqual([]);
  });

  it.each(['我没给他', '还好没付'])('“%s” is nothing', (text) => {
    expect(topicsOf(warned('code-request'), text)).toEqual(['caution_verification']);
  });

  it.each([
    '他让我把验证码告诉他',
    '验证码发给我了',
    '密码也给改了',
    '验证码发到别人那去了',
    '绑错一位，验证码都给别人了',
  ])('is none in “%s”', (text) => {
    expect(topicsOf(outside, text)).not.toContain('forgot_bound.stolen');
  });
});

describe('a code that has come', () => {
  const came = ['验证码来了', '收到验证码了', '短信收到咗', 'the code has arrived'];

  it.each(came)('“%s” leads to the step that asks for it', (text) => {
    expect(leaning(walking, text, unknown())?.session.at?.step).toBe(6);
  });

  it.each(came)('“%s”, at that step, goes on there', (text) => {
    const verifying = sceneIn('zh-CN', {
      ...walking.session,
      at: stepAt('unbind_phone', 'client', 6),
    });
    const draft = present(leaning(verifying, text, unknown()));
    expect(textOf(draft)).toBe(shippedIn('zh-CN').phrases.guard.then_go_on);
    expect(draft.session.at?.step).toBe(6);
  });

  it('goes only into the official page', () => {
    const draft = leaning(
      walking,
      '验证码到了，填哪',
      understood('caution_verification.code_not_received'),
    );
    expect(draft?.outcome.topics).toEqual(['caution_verification']);
  });

  it.each(['验证码没来', '收不到验证码', '验证码来了但是过期了', '验证码老是收到，不是我弄的'])(
    'is none in “%s”',
    (text) => {
      expect(leaning(walking, text, unknown())?.session.at?.step).not.toBe(6);
    },
  );
});

describe('who sent a secret here, and is sorry', () => {
  const sorry = sceneIn('zh-CN', { ...walking.session, warned: 'secret' });

  it.each(['完了我不该发是吧', '撤不回了', '要紧吗', 'oops, should I not have sent it'])(
    '“%s” is told that it was not kept',
    (text) => {
      const draft = present(leaning(sorry, text, unknown()));
      expect(textOf(draft)).toBe(shippedIn('zh-CN').phrases.guard.sent_here);
      expect(draft.session.at).toEqual(onTheWay);
    },
  );

  it('is not told so who asks for something else', () => {
    const asked = understood('forgot_bound', { entities: { bound: 'phone' } });
    expect(leaning(sorry, '手机号没了怎么办', asked)).toBeNull();
  });
});

describe('what an account is bound to', () => {
  const { cannot_look } = shippedIn('zh-CN').phrases.guard;

  it('is not seen by the bot, which tells where to look', () => {
    const draft = present(leaning(outside, '帮我看看我绑的是哪个', unknown()));
    expect(textOf(draft)).toContain(cannot_look);
    expect(draft.session.at).toEqual(overviewOf('forgot_bound'));
  });

  it('is told in a few words to who is on the way', () => {
    const draft = present(leaning(walking, '我绑了什么', unknown()));
    expect(textOf(draft)).toBe(cannot_look);
    expect(draft.session.at).toEqual(onTheWay);
  });

  it('is refused where the account is somebody else’s', () => {
    const draft = leaning(outside, '我老公的qq绑的啥号你能查不', unknown());
    expect(draft?.outcome.decision).toBe('refuse');
  });
});

describe('what does not come off', () => {
  const complained = (text: string, bound?: 'phone' | 'mailbox' | 'app') =>
    leaning(outside, text, unknown([], { entities: bound ? { bound } : {} }))?.outcome;

  it('leads to the guide of the thing', () => {
    expect(complained('破邮箱咋整都解不下来', 'mailbox')?.topics).toEqual(['unbind_email']);
    expect(complained('授权甩不掉', 'app')?.topics).toEqual(['revoke_app']);
    expect(complained('俺这号咋也摘不下来')?.topics).toEqual(['unbind_phone']);
    expect(complained("my number won't come off", 'phone')?.topics).toEqual(['unbind_phone']);
  });

  it('is asked back for where nothing is named', () => {
    expect(complained('这破绑定捣鼓半天了还是解不开')?.decision).toBe('clarify');
  });

  it('is tried in other places by who has read the guide', () => {
    const read = sceneIn('zh-CN', {
      topic: 'unbind_phone',
      said: ['unbind_phone'],
      bound: 'phone',
    });
    const draft = leaning(read, '手机号还是解不掉', unknown());
    expect(draft?.outcome.topics).toEqual(['unbind_phone.option_missing']);
  });
});

describe('in a talk of an app’s accounts', () => {
  const ofAccounts = answeredWith('revoke_app.wrong_account');

  it.each(['原来那个号没丢吧', '我老号的东西呢', 'is my old account gone'])(
    '“%s” is about the app’s data, and the talk stays where it was',
    (text) => {
      const draft = leaning(ofAccounts, text, understood('forgot_bound'));
      expect(draft?.outcome.topics).toEqual(['caution_third_party']);
      expect(draft?.session.topic).toBe('revoke_app.wrong_account');
    },
  );

  it('the extra one is what the talk is about', () => {
    const draft = leaning(ofAccounts, '多出来的号怎么删', understood('unbind_phone'));
    expect(draft?.outcome.topics).toEqual(['revoke_app.wrong_account']);
  });

  it('an old number is none', () => {
    expect(leaning(ofAccounts, '我原来的手机号还在吗', understood('forgot_bound'))).toBeNull();
    expect(leaning(walking, '原来那个号没丢吧', understood('forgot_bound'))).toBeNull();
  });
});

it('“and the chats?” asks whether they stay, unless it is how they come back', () => {
  const asked = understood('neighbour.chat_history');
  expect(leaning(walking, '聊天记录呢', asked)?.outcome.topics).toEqual(['caution_backup']);
  expect(leaning(walking, '删掉的聊天记录能恢复吗', asked)).toBeNull();
});

it('what is unclear and speaks of a price is a question of what it costs', () => {
  const unclear = ambiguous(candidates(['forgot_bound', 0.3], ['faq_cost', 0.2]));
  expect(leaning(walking, '弄完不会问我要钱吧', unclear)?.outcome.topics).toEqual(['faq_cost']);
  expect(leaning(walking, '充的钱能退吗', unclear)?.outcome.topics).toEqual(['neighbour.payment']);
});
