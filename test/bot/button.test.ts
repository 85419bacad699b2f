import { describe, expect, it } from 'vitest';
import { packAction } from '../../src/bot/action.js';
import {
  actionLabel,
  backToStep,
  humanButton,
  linkButton,
  press,
  primary,
  topicButtons,
} from '../../src/bot/button.js';
import { onTheWay } from '../support/scenes.js';
import { shippedIn } from '../support/shipped.js';

const zh = shippedIn('zh-CN');
const en = shippedIn('en');
const place = { topic: 'unbind_phone', method: 'client' };

describe('actionLabel', () => {
  it.each([
    [{ kind: 'topic', topic: 'unbind_phone' }, '解绑手机号'],
    [{ kind: 'ways', topic: 'unbind_phone' }, '换个方式'],
    [{ kind: 'resume', ...place, step: 3 }, '回到第 3 步'],
    [{ kind: 'all-steps', ...place }, '全部步骤'],
    [{ kind: 'missing', ...place, step: 3 }, '我没看到这个'],
    [{ kind: 'finish', ...place }, '做完了'],
    [{ kind: 'helped', topic: 'unbind_phone', helped: true }, '解决了'],
    [{ kind: 'helped', topic: 'unbind_phone', helped: false }, '还没解决'],
    [{ kind: 'fork', topic: 'forgot_bound', yes: true }, '还能登录'],
    [{ kind: 'fork', topic: 'forgot_bound', yes: false }, '登录不了'],
    [{ kind: 'reason', topic: 'unbind_phone', reason: 1 }, '找不到解绑按钮'],
    [{ kind: 'reason', topic: 'unbind_phone', reason: 3 }, '旧号旧邮箱用不了'],
    [{ kind: 'menu' }, '主菜单'],
    [{ kind: 'none-of-these' }, '都不是'],
    [{ kind: 'languages' }, '语言 Language'],
  ] as const)('of %o is %s', (action, label) => {
    expect(actionLabel(zh, action)).toBe(label);
  });

  it('speaks the person’s language', () => {
    expect(actionLabel(en, { kind: 'resume', ...place, step: 3 })).toBe('Return to step 3');
  });

  it.each([
    { kind: 'topic', topic: 'no_such' },
    { kind: 'fork', topic: 'unbind_phone', yes: true },
    { kind: 'fork', topic: 'faq_impact', yes: false },
    { kind: 'reason', topic: 'unbind_phone', reason: 4 },
    { kind: 'reason', topic: 'faq_impact', reason: 1 },
  ] as const)('is none for what is not known: %o', (action) => {
    expect(actionLabel(zh, action)).toBeUndefined();
  });
});

describe('press', () => {
  it('packs the action under its own label', () => {
    const action = { kind: 'menu' } as const;
    const button = { kind: 'press', label: '主菜单', data: packAction(action), primary: false };
    expect(press(zh, action)).toEqual(button);
    expect(press(zh, action, '回去')).toEqual({ ...button, label: '回去' });
    expect(primary(press(zh, action))).toEqual({ ...button, primary: true });
  });
});

describe('topicButtons', () => {
  it('stand in order, each topic once, without those that are not known', () => {
    const buttons = topicButtons(zh, ['faq_impact', 'no_such', 'why_unbind', 'faq_impact']);
    expect(buttons.map(({ label }) => label)).toEqual(['会影响用 QQ 吗', '为什么要解绑']);
  });
});

describe('humanButton', () => {
  it('leads to the topic of that name, where there is one', () => {
    expect(humanButton(zh)).toMatchObject([{ label: '找人工', data: '1t:human' }]);
    expect(humanButton({ ...zh, topics: new Map() })).toEqual([]);
  });
});

describe('backToStep', () => {
  it('shows the step anew, for who stands on one', () => {
    expect(backToStep(zh, onTheWay)).toEqual([
      { kind: 'press', label: '回到第 5 步', data: '1r:unbind_phone:client:5', primary: true },
    ]);
  });

  it('is none for who stands nowhere, or has picked no way yet', () => {
    expect(backToStep(zh, null)).toEqual([]);
    expect(backToStep(zh, { topic: 'unbind_phone', method: null, step: 0 })).toEqual([]);
  });
});

it('a link keeps its address', () => {
  const link = { label: '打开官网', url: 'https://aq.qq.com/' };
  expect(linkButton(link)).toEqual({ kind: 'link', ...link });
});
