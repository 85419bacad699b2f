import { describe, expect, it } from 'vitest';
import { stepTold } from '../../../src/bot/moves/index.js';
import { putRight } from '../../../src/intents/put-right.js';
import { present } from '../../support/cards.js';
import { topicIn } from '../../support/shipped.js';

const stepsOf = (locale: 'zh-CN' | 'zh-TW' | 'en', topic: string, method: string) =>
  present(topicIn(locale, topic, 'guide').methods[method]).steps;
const told = (steps: ReturnType<typeof stepsOf>, text: string) => stepTold(steps, putRight(text));

describe('stepTold', () => {
  it.each([
    ['打开了 登也登了 下面按哪里', 3],
    ['我登录上去了', 3],
    ['登进去之后呢', 3],
    ['登录以后干嘛', 3],
    ['我的应用点了 一大堆名字 找着了', 5],
    ['按了解除授权', 6],
    ['它问我确定不确定', 6],
    ['点了确定', 7],
    ['下一步', null],
    ['我的应用在哪', null],
  ])('on QQ Connect, “%s”: %s', (text, step) => {
    expect(told(stepsOf('zh-CN', 'revoke_app', 'qq_connect'), text)).toBe(step);
  });

  it.each([
    ['头象点开了', 3],
    ['设制进去了', 4],
    ['我已经点到更换手机号了 让我验证身份', 6],
    ['点了 解绑', 6],
    ['手机绑定找到了', null],
    ['手机号解绑了', null],
    ['到账号与安全那页了', 5],
    ['人在设置这个页面里', 4],
    ['那点更换手机号 再后面呢', 6],
    ['到了账号与安全没有', null],
  ])('in QQ, “%s”: %s', (text, step) => {
    expect(told(stepsOf('zh-CN', 'unbind_phone', 'client'), text)).toBe(step);
  });

  it.each([
    ['撳咗個頭像喇', 3],
    ['設定也點進去了', 4],
    ['到設定頁面了', 4],
    ['佢彈出嚟叫我入驗證碼', 6],
  ])('in traditional characters, “%s”: %s', (text, step) => {
    expect(told(stepsOf('zh-TW', 'unbind_phone', 'client'), text)).toBe(step);
  });

  it.each([
    ['logged in, what now', 3],
    ['what comes after login?', 3],
    ['clicked account binding', 4],
    ["I'm on the account binding page", 4],
    ["I pressed unbind and now it's asking me to verify", 5],
    ['I am not logged in', null],
  ])('in English, “%s”: %s', (text, step) => {
    expect(told(stepsOf('en', 'unbind_phone', 'security_center'), text)).toBe(step);
  });

  it.each([
    ['申诉页面打开了 让我填注册时间', 2],
    ['都填好了', 3],
    ['身份证也传上去了', 4],
  ])('in the appeal, “%s”: %s', (text, step) => {
    expect(told(stepsOf('zh-CN', 'forgot_bound', 'appeal'), text)).toBe(step);
  });
});
