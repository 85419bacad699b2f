import { describe, expect, it } from 'vitest';
import { guardText } from '../../src/bot/guard-text.js';
import { knowledge } from '../support/shipped.js';

const { official_hosts } = knowledge.settings;
const guarded = (text: string) => guardText(text, official_hosts);

describe('what the guard lets through', () => {
  it.each(['怎么解绑手机号', '第三步在哪', 'how do I unbind my email', '', '1'])(
    'is %j as it is, with nothing to warn of',
    (text) => {
      expect(guarded(text)).toEqual({
        text,
        asked: text,
        isPutAside: false,
        aside: '',
        found: [],
        threats: [],
        asksToAct: false,
        asksToLook: null,
        offersSecret: false,
        asksIfOfficial: false,
        namesOfficial: false,
      });
    },
  );

  it('holds no secret, and what is asked beside it', () => {
    const { text, asked, found } = guarded('我的密码是abc12345，怎么解绑手机号');
    expect(found).toEqual(['password']);
    expect(text).not.toContain('abc12345');
    expect(asked).toBe('怎么解绑手机号');
  });

  it('asks nothing where nothing but a secret was sent', () => {
    expect(guarded('验证码是482913')).toMatchObject({ asked: '', found: ['code'] });
  });

  it('names whoever may harm the person', () => {
    expect(guarded('有人让我去 qq-unbind.top 上面解绑').threats).toEqual([
      { kind: 'unofficial-link', host: 'qq-unbind.top' },
    ]);
    expect(guarded('有人说给他200块就能帮我解绑').threats).toEqual([{ kind: 'paid-offer' }]);
    expect(guarded('客服打电话来要我的验证码').threats).toEqual([{ kind: 'code-request' }]);
  });

  it('tells that the person thinks the bot can act on the account', () => {
    expect(guarded('帮我解绑手机号').asksToAct).toBe(true);
    expect(guarded('怎么解绑手机号').asksToAct).toBe(false);
  });

  it('tells an official page from any other', () => {
    expect(guarded('aq.qq.com 是官方的吗')).toMatchObject({ namesOfficial: true, threats: [] });
    expect(guarded('打开 AQ.QQ.COM 之后呢').namesOfficial).toBe(true);
    expect(guarded('打开 qq-unbind.top 之后呢').namesOfficial).toBe(false);
  });

  it('takes a page that only ends or begins like an official one for none', () => {
    for (const host of ['aq.qq.com.unbind.top', 'fakeaq.qq.com.cn'])
      expect(guarded(`打开 ${host} 就行了吗`), host).toMatchObject({
        namesOfficial: false,
        threats: [{ kind: 'unofficial-link', host }],
      });
  });

  it('asks no more than is understood, however long the text is', () => {
    expect(guarded('长'.repeat(4096)).asked).toHaveLength(512);
  });

  it('looks for threats in what is masked, not in a secret', () => {
    const { threats, found } = guarded('我的邮箱是 wang@qq-unbind.top');
    expect(found).toEqual(['mailbox']);
    expect(threats).toEqual([]);
  });
});
