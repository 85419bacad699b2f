import { describe, expect, it } from 'vitest';
import { toLabelledStep } from '../../../src/bot/moves/index.js';
import {
  stepAfter,
  stepLabelled,
  stepNaming,
  stepWeighed,
} from '../../../src/bot/moves/labelled-step.js';
import { present } from '../../support/cards.js';
import { onTheWay, overviewOf, sceneIn, stepAt } from '../../support/scenes.js';
import { topicIn } from '../../support/shipped.js';

const phone = topicIn('zh-CN', 'unbind_phone', 'guide');
const { steps } = present(phone.methods.client);
const walking = sceneIn('zh-CN', { at: onTheWay, topic: 'unbind_phone' });

describe('stepLabelled', () => {
  it('is the step that says what to do with the label, however short it is', () => {
    expect(stepLabelled(steps, '点设置那儿')).toBe(3);
  });

  it('is that of the longest label', () => {
    expect(stepLabelled(steps, '设置里的账号与安全')).toBe(4);
    expect(stepLabelled(steps, '头像')).toBeNull();
  });
});

describe('toLabelledStep', () => {
  it.each([
    ['账号与安全在哪', 4],
    ['那个「手机绑定」是哪里的', 5],
    ['更换手机号是什么意思', 5],
  ])('shows the step whose label is named: %s', (text, step) => {
    const draft = present(toLabelledStep(walking, text));
    expect(draft.session.at).toEqual({ ...onTheWay, step });
    expect(draft.outcome.decision).toBe('navigate');
  });

  it('forgives how a label is spelt', () => {
    for (const text of ['「账号 与 安全」在哪', '账号-与-安全', '账号与安全？'])
      expect(toLabelledStep(walking, text)?.session.at?.step).toBe(4);
  });

  it('knows a label that stands in what to look for', () => {
    const revoking = sceneIn('zh-CN', { at: stepAt('revoke_app', 'platform', 1) });
    expect(toLabelledStep(revoking, '已绑定 qq 账号在哪里')?.session.at).toEqual(
      stepAt('revoke_app', 'platform', 2),
    );
  });

  it('looks in the way they are in before any other', () => {
    const website = sceneIn('zh-CN', { at: stepAt('unbind_phone', 'security_center', 1) });
    expect(toLabelledStep(website, '手机绑定在哪')?.session.at).toEqual(
      stepAt('unbind_phone', 'security_center', 4),
    );
    expect(toLabelledStep(walking, '账号绑定在哪')?.session.at).toEqual(
      stepAt('unbind_phone', 'security_center', 3),
    );
  });

  it.each([
    ['before a way is chosen', { at: overviewOf('unbind_phone') }],
    ['after a side question', { at: onTheWay, topic: 'faq_impact' }],
    ['after an answer about the guide', { topic: 'unbind_phone.option_missing' }],
  ])('finds it %s too', (_, session) => {
    const draft = toLabelledStep(sceneIn('zh-CN', session), '账号与安全在哪');
    expect(draft?.session.at).toEqual(stepAt('unbind_phone', 'client', 4));
  });

  it.each(['设置在哪', '解绑在哪', '下一步', ''])(
    'takes no short word for a label, which may mean anything: %j',
    (text) => {
      expect(toLabelledStep(walking, text)).toBeNull();
    },
  );

  it('finds none of another guide, nor outside of guides', () => {
    expect(toLabelledStep(walking, '我的应用在哪')).toBeNull();
    expect(toLabelledStep(sceneIn('zh-CN'), '账号与安全在哪')).toBeNull();
  });
});

describe('stepWeighed', () => {
  it('is the step between whose labels somebody cannot choose', () => {
    expect(stepWeighed(steps, '是点更换还是点解绑')).toBe(5);
    expect(stepWeighed(steps, '我该选解绑，还是更换手机号')).toBe(5);
  });

  it.each(['更换还是不行', '解绑', '点设置还是点头像', '先更换，再解绑'])(
    'is none for: %s',
    (text) => {
      expect(stepWeighed(steps, text)).toBeNull();
    },
  );
});

describe('stepNaming', () => {
  it('is the first step with a label that is named', () => {
    expect(stepNaming(steps, '没有账号与安全，也没有手机绑定')).toBe(4);
    expect(stepNaming(steps, '手机绑定那里没有更换手机号')).toBe(5);
    expect(stepNaming(steps, '没有这个')).toBeNull();
    expect(stepNaming([], '账号与安全')).toBeNull();
  });
});

describe('stepAfter', () => {
  it('is the one after what was done, by its label', () => {
    expect(stepAfter(steps, 3, '设置点了')).toBe(4);
    expect(stepAfter(steps, 2, '头像、设置、账号与安全都点了')).toBe(5);
    expect(stepAfter(steps, 4, '账号与安全进去了')).toBe(5);
  });

  it('is that step itself where it leaves something to choose', () => {
    expect(stepAfter(steps, 4, '手机绑定找到了')).toBe(5);
  });

  it('is none where nothing further on is told of', () => {
    expect(stepAfter(steps, 5, '设置点了')).toBeNull();
    expect(stepAfter(steps, 5, '手机绑定找到了')).toBeNull();
    expect(stepAfter(steps, 3, '好了，下一步')).toBeNull();
    expect(stepAfter(steps, 3, '')).toBeNull();
  });
});
